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

command-subscribe = Ring here when governments change their advice for a country or region
command-unsubscribe = Stop ringing here for a country or region
command-list = What rings in this chat
option-country-or-all = Country or region: name or code, or “all”
option-severity = From which severity on: extreme, severe, moderate (usual) or minor

usage-subscribe = /subscribe [place] [severity] [digest] [kinds] [from governments]
usage-unsubscribe = /unsubscribe [country, region or all]
usage-list = /list
example-subscribe = /subscribe Mali severe
example-unsubscribe = /unsubscribe Mali
example-list = /list
subscribed-title = Watching { $country }
subscribed-title-again = Watching { $country }, as before
subscribed = From now on this chat hears of { $country }: { $least }.
subscribed-before = Before, it was: { $terms }.
subscribed-undo = To undo:
subscribed-look = Status now
unsubscribed-title = No longer watching { $country }
unsubscribed = The subscription for { $country } is gone.
unsubscribed-world = Alerts for every country still ring here, this one included. To stop those:
unsubscribed-others = These subscriptions cover it or a part of it, and still ring here: { $countries }.
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

list-title = What rings in this chat
list-wish = { $country }: { $terms }, since { $day }
list-hint = To add one: /subscribe. To change or remove one, an admin presses its button.
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
command-silence = Mute a country, a region or all for a while
usage-silence = /silence [country, region or all] [12h, 3d … or off]
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
words-for-levels = levels, level
words-for-departure = departure, departures, calls, calls to leave
words-for-mission = mission, missions, embassy, embassies
words-for-bulletins = bulletins, bulletin
# What stands before the names of sources. No word of any country's or region's name.
words-for-from = from
option-kinds = Only these kinds of news: levels, departure, mission, bulletins; several with commas
option-sources = Only from these governments: names or codes, several with commas
news-levels = levels
news-departure = calls to leave
news-mission = embassies
news-bulletins = bulletins
news-levels-means = Levels: how dangerous a government finds it there, for the country or a part of it, and new texts.
news-departure-means = Calls to leave: when a government tells its citizens to leave or to consider it, and when that ends.
news-mission-means = Embassies: when staff may or must leave, when consular services or all work are suspended, and when it goes on.
news-bulletins-means = Bulletins: reports of feeds and of those who run this bot. They are no government’s.
source-operators = those who run this bot
terms-joined = { $before }, { $next }
terms-kinds = only { $kinds }
terms-sources = only from { $sources }
bad-word-title = I do not know this word
bad-word = “{ $typed }” is none of: { $names }. For example:
bad-source-title = Which sources?
bad-source = “{ $typed }” names no source of mine.
sources-read = After “from” come the names or codes of governments, with commas. I read: { $names }. For example:
example-from-sources = /subscribe Mali from US, UK
never-rings-title = That would never ring
never-rings = Bulletins come from feeds and from those who run this bot, everything else from governments. Nothing can be both of what you named, and nothing has changed. For example:
subscribed-region = { $count ->
    [one] That is { $count } country: { $countries }.
   *[other] That is { $count } countries: { $countries }.
  }
subscribed-kinds = Only what is news of these kinds:
subscribed-unheard-kinds = Left out, even where it is extreme: { $kinds }.
subscribed-sources = Only from: { $sources }. What any other source says is left out, even a call to leave, and so are bulletins of others.
subscribed-unread = Not read at present, so that nothing of it can ring: { $sources }.
wish-from-severity = From { $severity } on
wish-at-once = Each at once
wish-digest = Once a day
wish-kinds-open = Kinds of news ›
wish-kinds-title = { $country }: which kinds of news?
wish-kinds = Press a kind to add it (✓) or to leave it out (✗). What is left out does not ring, however bad it is.
wish-back = ‹ Back
wish-undo = Undo
wish-remove = Remove
command-wish = Look at one subscription, or change it
usage-wish = /wish <code> [what] [value]
example-wish = /wish ML severity severe
option-place = Code of the country or region
option-region = Code of the region
command-pick = Choose countries by region
usage-pick = /pick [code of a region]
example-pick = /pick 011
pick-title = Which countries?
pick-world = Choose, or type a name, for example:
pick-region-title = { $region }: all of it, or a part?
pick-region = Choose a part, or all of it.
pick-country = Choose a country, or all of it. What has a ✓ rings here already.
pick-whole = All: { $region }
pick-back = ‹ Back
list-count = { $count ->
    [one] { $count } subscription.
   *[other] { $count } subscriptions.
  }
list-change = { $country } ›
list-pick = Choose a country
silence-still = Still silent, and about the same: { $places }.
command-export = Subscriptions and settings of this chat, to keep or to hand on
usage-export = /export
example-export = /export
export-title = What this chat follows and has set
export = { $count ->
    [one] In another chat, an admin types /import and this line. It adds and replaces there; it removes nothing.
   *[other] In another chat, an admin types /import and each of these { $count } lines. It adds and replaces there; it removes nothing.
  }
command-import = Take over the subscriptions and settings that /export of another chat wrote
usage-import = /import <line of /export>
example-import = /import {"{"}"tocsin":1,"wishes":[{"{"}"places":["ML"],"least":"severe"{"}"}]{"}"}
option-json = The line that /export wrote
import-missing = Type /import and, behind it, the line that this writes in another chat:
import-bad-title = Nothing was taken over
import-no-json = This is no line of mine: “{ $value }”. Copy the whole of what this writes:
import-bad = At { $where } stands “{ $value }”, which I cannot take over. Nothing has changed. A right line is what this writes:
import-absent = Nothing stands at { $where }. Nothing has changed. A right line is what this writes:
imported-title = Taken over
imported-added = { $count ->
    [one] { $count } subscription added.
   *[other] { $count } subscriptions added.
  }
imported-replaced = { $count ->
    [one] { $count } subscription replaced.
   *[other] { $count } subscriptions replaced.
  }
imported-same = { $count ->
    [one] { $count } subscription was there already.
   *[other] { $count } subscriptions were there already.
  }
imported-settings = { $count ->
    [one] { $count } setting taken over.
   *[other] { $count } settings taken over.
  }
imported-kept = Nothing was removed. What rings here now:
