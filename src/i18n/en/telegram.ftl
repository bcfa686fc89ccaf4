# Only Telegram says these.
bot-description = An alarm bell for travel advice. I read what governments tell their citizens about every country. When one says leave, withdraws its embassy’s staff or changes its level, I ring: here, in your group or in your channel, once, with the government’s own words and its link.
bot-short-description = Rings when governments tell their citizens to leave a country. Here, in groups and in channels.

command-for = Run a command for a channel or group that you administer
usage-for = /for <@name or id> <command>
example-for = /for @channelname subscribe Mali severe
for-how-title = For which channel or group?
for-how = Type the name or id of a channel or group that you administer, and behind it a command. The answer comes here, not there:
for-about = For { $title }
for-refused-title = Only its admins can do this
for-refused = From here, the admins of a channel or group speak for it, and I have to be in it myself: in a channel, as an admin. Nothing has changed.

channel-title = I am in { $title } now
channel-about = Choose here what rings there. Your readers see only the alerts.
channel-typed = Or type it, such as:
channel-mute = There I may not post yet: give me the right to post messages, or nothing can ring.
channel-choose = Choose a country
channel-all-severe = All countries: severe
channel-all-extreme = All countries: extreme
channel-list = What rings there

inline-hint = Type a country. What I do:
inline-none = No country fits. What I do:
inline-watch = Be warned when it changes
