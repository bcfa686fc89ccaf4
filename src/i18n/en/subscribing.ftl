words-for-all = all, every, everywhere, world
words-for-everything = everything

severity-extreme-and-worse = extreme alerts only
severity-severe-and-worse = severe and extreme alerts
severity-moderate-and-worse = moderate, severe and extreme alerts
severity-minor-and-worse = every change
severity-extreme-rings = Rings when a government tells its citizens to leave the country, orders embassy staff out, suspends its embassy, or advises against all travel (level 4).
severity-severe-rings = Also rings when citizens are told to consider leaving or to leave a part of the country, when embassy staff may leave, or when the level rises to 3.
severity-moderate-rings = Also rings at every other change of level, for the country or a part of it.
severity-minor-rings = Also rings when only the text changes. This can be often.

command-subscribe = Ring here when governments change their advice for a country
command-unsubscribe = Stop ringing here for a country
command-list = What rings in this chat
option-country-or-all = Country: name or code, or “all”
option-severity = From which severity on: extreme, severe, moderate (usual) or minor

usage-subscribe = /subscribe <country or all> [severity] [digest]
usage-unsubscribe = /unsubscribe <country or all>
usage-list = /list
example-subscribe = /subscribe Mali severe
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Watching { $country }
subscribed-title-again = Watching { $country }, as before
subscribed = From now on this chat hears of { $country }: { $least }.
subscribed-before = Before, it was: { $least }.
subscribed-undo = To undo:
subscribed-look = Status now
unsubscribed-title = No longer watching { $country }
unsubscribed = The subscription for { $country } is gone.
unsubscribed-world = Alerts for every country still ring here, this one included. To stop those:
unsubscribed-others = Countries that were chosen one by one still ring here: { $countries }.
unsubscribed-none-title = { $country } was not being watched
unsubscribed-none = Nothing has changed.
unsubscribed-everything-title = Nothing rings here any more
unsubscribed-everything = { $count ->
    [one] The one subscription of this chat is gone.
   *[other] All { $count } subscriptions of this chat are gone.
  }
unsubscribe-which-title = Which one should stop?
unsubscribe-which = Choose one, or type its name:
unsubscribe-everything = Everything
unsubscribe-more = { $count ->
    [one] And { $count } more: see /list.
   *[other] And { $count } more: see /list.
  }

list-title = What rings in this chat
list-wish = { $country }: { $least }, since { $day }
list-hint = To add one: /subscribe <country>. To remove one: /unsubscribe <country>.
list-empty-title = Nothing rings here yet
list-empty = To be warned about a country, type for example:

words-for-at-once = now, at once, at-once
words-for-digest = digest, daily
words-for-off = off, end, stop
words-for-minutes = m, min
words-for-hours = h
words-for-days = d
option-mode = Each at once, or once a day together (digest); extreme ones always come at once
option-duration = How long: 90m, 12h, 3d, or off
subscribed-digest = Once a day together, at { $hour }:00 ({ $zone }). Extreme alerts come at once all the same.
list-wish-digest = { $country }: { $least }, once a day together, since { $day }
command-silence = Mute a country, or all, for a while
usage-silence = /silence [country or all] [12h, 3d … or off]
example-silence = /silence Mali 12h
silenced-title = { $country } is silent here
silenced = Nothing about { $country } rings here until { $moment }, not even a call to leave. /status goes on telling.
silence-end = Ring again now
silence-end-one = Ring again: { $country }
silence-ended-title = { $country } rings again
silence-ended = From now on. What came meanwhile is in /status.
silence-none-title = { $country } was not silent
silence-none = Nothing has changed.
silences-none-title = Nothing is silent here
silences-none = To mute a country for a while: /silence <country> 12h
silences-title = Silent here
silences-one = { $country }, until { $moment }
mode-at-once = each at once
mode-digest = once a day together
