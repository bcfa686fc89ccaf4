command-pause = Let nothing ring in this chat until you resume; all settings stand
usage-pause = /pause
example-pause = /pause
paused-title = Paused: nothing rings here
paused = From now on nothing rings in this chat, not even a call to leave a country. All settings and subscriptions stand. What waited here for a digest or for the end of quiet hours does not come any more. /status goes on telling.
paused-resume = Ring again
paused-note = This chat is paused since { $moment }: nothing rings here, not even a call to leave. To end that: /resume
command-resume = Let this chat ring again after /pause
usage-resume = /resume
example-resume = /resume
resumed-title = This chat rings again
resumed = From now on, with all settings and subscriptions as they were. What came meanwhile is in /status.
resumed-none-title = This chat was not paused
resumed-none = It rings as before.

command-about = What Tocsin is, whose words it quotes, licence and version
usage-about = /about
example-about = /about
about-title = Tocsin { $version }
about-what = An alarm bell for chats: it reads what governments tell their citizens about every country, and rings when that changes.
about-governments = { $count ->
    [0] No government is being read just now.
    [one] One government is being read.
   *[other] { $count } governments are being read.
  }
about-quotes = Quotes are the governments’ own words, found by a machine. Open the link and check them before you act.
about-unofficial = Tocsin belongs to no government and speaks for none. It gives no advice of its own, and it can be late or wrong.
about-licence = The program is free software under the MIT licence. The texts stay those of their publishers: /sources names each with its licence and credit.
about-sources = Sources
about-privacy = What is stored

command-privacy = What is stored about this chat and about you, and for how long
usage-privacy = /privacy
example-privacy = /privacy
privacy-title = What I store
privacy-stored = About a chat in which somebody has used me:
privacy-chat = its number on the platform (and the topic’s), its title – in a private chat your name there –, the language that the platform names, its settings, the chat that it is linked to, and when it was opened or paused or why it was closed;
privacy-wishes = what it is subscribed to, what it has silenced, and codes that were offered to link it (good for 15 minutes);
privacy-deliveries = which alerts it was sent and when, with the number of the message, and when one was marked as seen – not by whom;
privacy-trail = the commands with which admins and operators changed something, or somebody else tried to: the person’s number on the platform, the moment and the command.
privacy-not = Nothing else that people write is stored. I see only what is addressed to me, keep no list of members, and pass nothing on.
privacy-long = Commands are kept for 400 days, the rest until it is forgotten, also where I was thrown out: whoever lets me in again finds the settings as they were.
privacy-log = Whoever runs me also keeps a technical log. It can name chats to which something could not be sent.
privacy-forget = /forget deletes all that is stored about this chat at once (in a group, an admin types it). What somebody did as an admin of a group belongs to that group and goes with it.

command-forget = Delete everything that is stored about this chat
usage-forget = /forget
example-forget = /forget
option-sure = yes, to delete without being asked again
forget-sure-title = Delete everything about this chat?
forget-sure = Its subscriptions, settings, silences, links, what was sent and who changed what are deleted, in a group those of all its topics too. Nothing rings here then. This cannot be undone.
forget-sure-topic-title = Delete everything about this topic?
forget-sure-topic = Its subscriptions, settings, silences, links, what was sent and who changed what are deleted. Nothing rings in this topic then; the rest of the group stays as it is. This cannot be undone.
forget-yes = Yes, delete everything
forgotten-title = Forgotten
forgotten = Nothing is stored about this chat any more, and nothing rings here. When somebody next uses a command of mine or a button of mine here, I begin anew with its number, title and language.

page-older = Older
command-log = Who changed what, and when
usage-log = /log [chat] [before]
example-log = /log telegram:-100123
option-chat = A chat, such as telegram:-100123, or all
option-before = What came before this number
log-title = Who changed what
log-who = by { $person }
log-none-title = Nothing was changed
log-none = No admin or operator has changed anything there, as far back as I keep it (400 days).
log-unclear-title = Which chat?
log-unclear = Write its platform and its number, as /chats shows them: /log telegram:-100123
deed-done = done
deed-refused = refused
deed-failed = failed

command-stats = How much goes on: chats, subscriptions, alerts, deliveries, sources
usage-stats = /stats
example-stats = /stats
stats-title = How much goes on
stats-chats = { $open } open, { $paused } paused, { $closed } closed
stats-wishes = { $count ->
    [one] One subscription
   *[other] { $count } subscriptions
  }
stats-followed = Followed most: { $places }
stats-day = 24 h
stats-week = 7 days
stats-alerts = { $count ->
    [one] { $count } alert
   *[other] { $count } alerts
  }
stats-sent = { $share }% sent ({ $sent } of { $deliveries })
stats-times = p50 { $median }, p99 { $p99 }
stats-sources = { $count ->
    [one] { $count } source on
   *[other] { $count } sources on
  }, { $blind } blind
stats-database = Database: { $megabytes } MB
stats-uptime = Up for { $duration }

command-chats = The chats that use this bot, newest first
usage-chats = /chats
example-chats = /chats
chats-title = Chats, newest first
chats-none-title = No chats there
chats-none = /chats shows the newest ones.
chats-topic = (topic { $topic })
chats-wishes = { $count ->
    [one] { $count } subscription
   *[other] { $count } subscriptions
  }
chats-last = last sent { $moment }
chats-never = nothing sent yet
chat-open = open
chat-paused = paused
chat-closed = closed: { $reason }

slow-down-title = One moment
slow-down = { $seconds ->
    [one] That was a lot at once. Please try again in a second.
   *[other] That was a lot at once. Please try again in { $seconds } seconds.
  }
slow-down-wait = That was a lot at once. Please wait a little.
