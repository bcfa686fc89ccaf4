### What Tocsin says. English is the source of all other catalogues.
### Country and government names come in without an article; government means the country whose government speaks.

## Words

the-country = { $code ->
    [AE] the { $name }
    [CF] the { $name }
    [DO] the { $name }
    [GB] the { $name }
    [NL] the { $name }
    [PH] the { $name }
    [US] the { $name }
   *[other] { $name }
  }
country-all = every country
country-all-title = Every country
own-words = “{ $words }”
sentence = { $text }.
both-parts = { $before }; { $next }
words-for-all = all, every, everywhere, world
words-for-everything = everything

level-1 = normal precautions
level-2 = increased caution
level-3 = avoid non-essential travel
level-4 = do not travel
level-unknown = not stated
level-named = level { $level }, { $name }
level-short = { $level } ({ $name })

grade-none = no call to leave
grade-consider = consider leaving
grade-leave = leave
grade-leave-now = leave now
grade-unknown = not known

posture-normal = no staff withdrawal announced
posture-authorized-departure = staff may leave
posture-ordered-departure = staff ordered to leave
posture-suspended = work suspended
posture-unknown = not known

hazard-terrorism = terrorism
hazard-kidnapping = kidnapping
hazard-armed-conflict = armed conflict
hazard-unrest = unrest
hazard-crime = crime
hazard-health = health
hazard-disaster = natural disaster
hazard-wrongful-detention = wrongful detention
hazard-fuel-shortage = fuel shortage
hazard-curfew = curfew
hazard-airport-closed = airport closed
hazard-blockade = blockade

severity-extreme = extreme
severity-severe = severe
severity-moderate = moderate
severity-minor = minor
severity-extreme-and-worse = extreme alerts only
severity-severe-and-worse = severe and extreme alerts
severity-moderate-and-worse = moderate, severe and extreme alerts
severity-minor-and-worse = every change
severity-extreme-rings = Rings when a government tells its citizens to leave the country, orders embassy staff out, suspends its embassy, or advises against all travel (level 4).
severity-severe-rings = Also rings when citizens are told to consider leaving or to leave a part of the country, when embassy staff may leave, or when the level rises to 3.
severity-moderate-rings = Also rings at every other change of level, for the country or a part of it.
severity-minor-rings = Also rings when only the text changes. This can be often.

kind-level-raised = level raised
kind-level-lowered = level lowered
kind-peak-raised = level raised for a part of the country
kind-peak-lowered = level lowered for a part of the country
kind-departure-called = call to leave
kind-departure-strengthened = stronger call to leave
kind-departure-weakened = weaker call to leave
kind-departure-lifted = call to leave lifted
kind-mission-reduced = embassy reduced
kind-mission-restored = embassy restored
kind-area-changed = advice for parts of the country changed
kind-hazard-added = new danger named
kind-issued = advice published
kind-withdrawn = advice withdrawn
kind-text-revised = text revised

reason-unreachable = it cannot be reached
reason-blocked = it answers with a block page
reason-unreadable = it answers something that cannot be read
reason-unknown-wording = it uses a wording never seen before
reason-implausible = its answer is not believable
reason-unknown = the cause is not known

platform-telegram = Telegram
platform-discord = Discord
platform-terminal = the terminal

direction-neutral = neither way, only their texts
direction-worse = for the worse
direction-better = for the better

## Time

duration-moment = less than a minute
duration-minutes = { $count } min
duration-hours = { $count } h
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
moment = { $day }, { $time } { $zone }

## The line of consensus

consensus-urging = { $urging ->
    [one] { $urging } of { $watching } urges leaving: { $calls }
   *[other] { $urging } of { $watching } urge leaving: { $calls }
  }
consensus-none = { $watching ->
    [one] The one government that can be read does not urge leaving
   *[other] None of { $watching } urges leaving
  }
consensus-unknown = Whether any government urges leaving is not known
consensus-call = { $government } { $day }
consensus-call-already = { $government } (already when first read)
consensus-then = { $before }, then { $next }
consensus-beside = { $before }, { $next }
consensus-calm = { $count ->
    [one] { $governments } does not
   *[other] { $governments } do not
  }
consensus-calm-many = the other { $count } do not
consensus-considering = told to consider leaving: { $calls }
consensus-regional = told to leave a part of the country: { $governments }
consensus-blind = { $government } cannot be read at the moment
consensus-blind-for = { $government } cannot be read at the moment ({ $duration })
consensus-blind-many = { $count } governments cannot be read at the moment
consensus-not-known-many = nothing known of { $count } governments
consensus-blind-last = { $text }, its last word: “{ $grade }”
consensus-not-known = not known: { $governments }
consensus-authorized-departure = staff may leave: { $calls }
consensus-ordered-departure = staff ordered out: { $calls }
consensus-suspended = embassy suspended: { $calls }

## Alerts

alert-title = { $country }: { $what }
alert-title-exercise = EXERCISE – { $country }: { $what }
alert-exercise = This is an exercise. Nothing has happened.
alert-source = { $day ->
    [none] no date of its own
   *[other] dated { $day }
  } · first seen { $moment }
alert-quote = In its own words:
alert-quote-stated = In its own words, as of { $day }:
alert-quote-gone = This no longer stands there:
alert-wording = Its own name for the level:
alert-still = Its advice now: { $level }.
alert-not-clear = Withdrawn does not mean safe: it says nothing instead.
shortened = Shortened here. In full:

did-call-leave-now = { $scope ->
    [region] { $government } tells its citizens to leave a part of the country now
   *[country] { $government } tells its citizens to leave now
  }
did-call-leave = { $scope ->
    [region] { $government } tells its citizens to leave a part of the country
   *[country] { $government } tells its citizens to leave
  }
did-call-consider = { $scope ->
    [region] { $government } tells its citizens to consider leaving a part of the country
   *[country] { $government } tells its citizens to consider leaving
  }
did-weaken = { $scope ->
    [region] { $government } softens its call to leave, for a part of the country: “{ $grade }”
   *[country] { $government } softens its call to leave: “{ $grade }”
  }
did-lift = { $scope ->
    [region] { $government } no longer tells its citizens to leave a part of the country
   *[country] { $government } no longer tells its citizens to leave
  }
did-level-raised = { $government } raises its advice to { $level }
did-level-lowered = { $government } lowers its advice to { $level }
did-peak-raised = { $government } raises its advice for a part of the country to { $level }
did-peak-lowered = { $government } lowers its highest advice for a part of the country to { $level }
did-mission-authorized-departure = { $scope ->
    [region] { $government } lets its staff leave a part of the country
   *[country] { $government } lets embassy staff leave
  }
did-mission-ordered-departure = { $scope ->
    [region] { $government } orders its staff out of a part of the country
   *[country] { $government } orders embassy staff out
  }
did-mission-suspended = { $scope ->
    [region] { $government } suspends its work in a part of the country
   *[country] { $government } suspends work at its embassy
  }
did-restore-normal = { $scope ->
    [region] { $government } ends the withdrawal of its staff from a part of the country
   *[country] { $government } ends the withdrawal of its embassy staff
  }
did-restore = { $scope ->
    [region] { $government } restores its work in a part of the country: { $posture }
   *[country] { $government } restores its embassy’s work: { $posture }
  }
did-area-changed = { $government } changes its advice for parts of the country
did-hazard-added = { $government } names a new danger
did-hazard-added-named = { $government } names a new danger: { $hazard }
did-issued = { $government } publishes advice
did-withdrawn = { $government } withdraws its advice
did-text-revised = { $government } revises its text

axis-level = Level
axis-peak = Highest level in a part of the country
axis-departure = Citizens
axis-mission = Embassy
value-unknown = not known
changed = { $axis }: { $from } → { $to }
changed-only = { $what }: { $to }
in-part = { $text } (a part of the country)
in-whole = { $text } (the whole country)

## Operators' notices

notice-source-blind = Source is blind: { $source }
notice-source-blind-text = No information since { $moment }: { $reason }. Its last advice is kept, and no alert is raised from it.
notice-source-sees = Source sees again: { $source }
notice-source-sees-text = It was blind for { $duration }.
notice-poll-held = Held: { $source } moved { $count } of { $total } countries at once
notice-poll-held-text = All moved { $direction }. Nothing goes out until an operator says yes or no; new calls to leave and rises to level 4 are never held.
notice-country-missing = Country is missing: { $country }, { $source }
notice-country-missing-text = The source has left it out since { $moment }. Its last advice is kept.
notice-card-refused = Card refused by { $platform }
notice-card-refused-text = The platform will never accept it, so it was not delivered:

## Commands: descriptions have at most 100 characters

command-status = What governments say about a country: levels, calls to leave, embassies
command-subscribe = Ring here when governments change their advice for a country
command-unsubscribe = Stop ringing here for a country
command-list = What rings in this chat
command-help = What I can do
command-start = Who I am, and the first steps
option-country = Country: name or code
option-country-or-all = Country: name or code, or “all”
option-severity = From which severity on: extreme, severe, moderate (usual) or minor

usage-status = /status <country>
usage-subscribe = /subscribe <country or all> [severity] [digest]
usage-unsubscribe = /unsubscribe <country or all>
usage-list = /list
usage-help = /help
usage-start = /start
example-status = /status Mali
example-subscribe = /subscribe Mali severe
example-unsubscribe = /unsubscribe Mali
example-list = /list
example-help = /help
example-start = /start

## Status

status-title = { $country }: what governments say
status-others = The others
status-as-of = As of { $moment }.
status-no-sources = No government is being watched at the moment.
status-level = { $mark } Level { $level }, { $name } · own words:
status-level-bare = { $mark } Level { $level }, { $name }
status-level-none = { $mark } States no level.
status-level-none-own = { $mark } States no level of ours · own words:
status-peak = In parts of the country: { $mark } { $level }.
status-peak-areas = In parts of the country: { $mark } { $level } ({ $areas }).
status-areas-more = { $areas } and { $count } more
status-departure-unknown = Whether it calls to leave is not known.
status-departure-none = No call to leave.
status-departure = { $scope ->
    [region] Citizens in a part of the country are told: { $grade }
   *[country] Citizens are told: { $grade }
  }
status-mission-unknown = Whether its embassy loses staff is not known.
status-mission-normal = Embassy: no staff withdrawal announced.
status-mission = { $scope ->
    [region] Its staff in a part of the country: { $posture }
   *[country] Embassy: { $posture }
  }
status-limited = It can help only in { $place }.
since = { $text }, since { $day }
since-already = { $text } (already when first read)
stated-on = { $text }, stated on { $day }
status-dated = { $publisher }: dated { $day }
status-undated = { $publisher }: no date of its own
status-seen = seen { $duration } ago
status-blind = ⚠️ Blind for { $duration }: { $reason }. This may be out of date.
status-blind-unread = ⚠️ Could not be read so far, blind for { $duration }: { $reason }.
status-unread = ⚪ Not read yet. Ask again in a few minutes.
status-nothing = ⚪ Has no advice for { $country }, or none that could be read yet.
status-missing = ⚠️ The source has left { $country } out since { $day }. This is its last advice.

## Subscribing

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

## List, help, start

list-title = What rings in this chat
list-wish = { $country }: { $least }, since { $day }
list-hint = To add one: /subscribe <country>. To remove one: /unsubscribe <country>.
list-empty-title = Nothing rings here yet
list-empty = To be warned about a country, type for example:

help-title = What I can do
help-about = I read what governments tell their citizens about every country, and ring when it changes. Their words are quoted as they are; check the link before you act.
help-severities = How severe an alert is:
help-severity = { $severity }: { $means }

start-title = Tocsin, an alarm bell for travel advice
start-about = I read what governments tell their citizens about each country. When one says leave, withdraws its embassy’s staff or changes its level, I ring here, once, with its own words.
start-step-status = 1. Look:
start-step-subscribe = 2. Be warned (in a group, an admin types this):
start-step-list = 3. See what rings here:
start-help = Everything else: /help

## Answers to what cannot be done

unknown-command-title = I do not know /{ $command }
unknown-command-near = Did you mean one of these?
unknown-command = What I can do: /help
missing-country-title = Which country?
missing-country = Type the country after the command, for example:
several-title = Which one do you mean?
several = More than one country fits “{ $typed }”. Choose one:
no-country-title = No country found
no-country = No country fits “{ $typed }”.
no-country-near = Did you mean one of these?
no-country-example = Try its name or its two-letter code, for example:
one-country-title = One country at a time
one-country = This works for one country, for example:
bad-severity-title = I do not know this severity
bad-severity = “{ $typed }” is none of: { $names }. For example:
not-admin-title = Only admins can do this
not-admin = What rings in a group is chosen by its admins. Nothing has changed.
not-operator-title = Only operators can do this
not-operator = This is for those who run the bot. Nothing has changed.
platform-silent-title = Please try again
platform-silent = I could not find out whether you are an admin here: the platform did not answer. Nothing has changed.
disk-full-title = I cannot write that down
disk-full = The disk of the computer that I run on is full. Nothing was changed; whoever runs me has to make room.
unexpected-title = Something went wrong
unexpected = That is my fault, not yours. It has been reported; please try again.
no-such-button = There is no button { $number } here.

## Starting

boot-title = Tocsin { $version } – it rings when governments tell their citizens to leave
boot-on = on
boot-off = off
boot-not-set = { $variable } is not set
boot-terminal-on = alerts appear here, commands are typed here
boot-terminal-off = nobody sits at it and a messenger is on, or TERMINAL=off is set
boot-sources = { $count ->
    [one] One government’s source is watched: { $sources }
   *[other] { $count } governments’ sources are watched: { $sources }
  }
boot-sources-relay = off, since their servers refuse most hosted computers: { $sources } (set SOURCE_RELAY_URL)
boot-sources-chosen = off, since SOURCES names others: { $sources }
boot-no-contact = CONTACT is not set: governments that we ask cannot tell who is asking. Please set an address or a link.
boot-files = database: { $database } · log: { $log }
boot-first-terminal = Type first: /status Mali, or /help
boot-first-chat = Type first, in a chat with the bot: /status Mali, or /help
boot-stop = Ctrl-C stops.

## Demo

demo-title = Demo: the crisis in Mali, 2022 to 2026, played fast through the real program. Two lies are woven into it; no alert may ring for them.
demo-first-look = { $day } · { $source }: first look, { $count } countries stored. Nothing rings.
demo-placeholder = { $day } · { $source }: shows a lower level with no text. Not believed, nothing rings.
demo-no-information = { $day } · { $source }: no information, because { $reason ->
    [unreachable] { reason-unreachable }
    [blocked] { reason-blocked }
    [unreadable] { reason-unreadable }
    [unknown-wording] { reason-unknown-wording }
    [implausible] { reason-implausible }
   *[other] { reason-unknown }
  }. Nothing rings.
demo-end = End of the demo. Alerts that rang: { $rung }. Lies and failures that rang for nobody: { $lies }.

## Held polls

command-held = Let out or drop what waits for an operator
usage-held = /held
example-held = /held
held-title = What waits for a yes or a no
held-none-title = Nothing waits
held-none = No poll is held.
held-poll = { $source }, { $moment }: { $count ->
    [one] one country
   *[other] { $count } countries
 } at once, such as { $examples }.
held-let-out = Let out: { $source }
held-drop = Drop: { $source }
held-released-title = Let out
held-released = { $chats ->
    [0] No chat asked for these countries.
    [one] One chat hears of it, in one message.
   *[other] { $chats } chats hear of it, in one message each.
 }
held-discarded-title = Dropped
held-discarded = No chat hears of it. /status goes on showing what the source publishes.
held-gone-title = Not held any more
held-gone = This poll was decided before, or never held.
folded-title = { $government }: { $count ->
    [one] one country changes
   *[other] { $count } countries change at once
 }
folded-text = Checked by an operator before it was sent. The worst come first.
page-more = (and { $count } more)
words-for-at-once = now, at once, at-once
words-for-digest = digest, daily
words-for-off = off, end, stop
option-mode = Each at once, or once a day together (digest); extreme ones always come at once
option-duration = How long: 90m, 12h, 3d, or off
option-setting = What to set
option-value = The value; left out, you see what is set
option-code = The code that the other chat was given, or off
option-alert = The number of the alert
duration-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
subscribed-digest = Once a day together, at { $hour }:00 ({ $zone }). Extreme alerts come at once all the same.
list-wish-digest = { $country }: { $least }, once a day together, since { $day }
bad-duration-title = For how long?
bad-duration = “{ $typed }” is no length of time. Write minutes, hours or days, up to 30 days, or off. For example:
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
command-settings = Language, time zone, digest and quiet hours, exercises, “seen” button
usage-settings = /settings [what] [value]
example-settings = /settings quiet 22-7
settings-title = Settings of this chat
settings-changed = Changed.
settings-unknown-title = There is no such setting
settings-unknown = I do not know “{ $typed }”. There are: { $names }.
settings-wrong-title = That value will not do
settings-wrong = “{ $value }” is nothing that { $setting } can be. For example:
setting-language = Language: { $language }.
setting-timezone = Time zone: { $timezone }.
setting-digest = Digests come at { $hour }:00.
setting-quiet = { $quiet ->
    [off] No quiet hours.
   *[other] Quiet hours: { $quiet }. Only extreme alerts ring then; the rest waits for their end.
  }
setting-drills = { $drills ->
    [on] Exercises ring here.
   *[other] Exercises do not ring here.
  }
setting-seen = { $minutes ->
    [0] Extreme alerts have no “seen” button.
   *[other] Extreme alerts have a “seen” button; if nobody presses it within { $minutes } min, they are repeated once, calling the admins or the role.
  }
setting-role = { $role ->
    [none] Role that such a repeat calls: none.
   *[other] Role that such a repeat calls: { $role }.
  }
command-link = Tie this chat to another one of your community
usage-link = /link [code or off]
example-link = /link
link-offered-title = Tie another chat to this one
link-offered = An admin types this in the other chat within 15 minutes. What nobody marks as seen in one is then repeated in both.
link-made-title = Tied together
link-made = This chat and { $chat } belong together now. To end it: /link off
link-stands-title = Tied already
link-stands = This chat belongs together with { $chat }. To end it: /link off
link-unknown-title = That code does not fit
link-unknown = It is unknown, was used, is older than 15 minutes, or is this chat’s own. /link gives a new one.
link-off-title = Not tied to another chat
link-off = What nobody marks as seen here is repeated here only.
command-seen = Mark an extreme alert as seen, so that it is not repeated
usage-seen = /seen <number>
example-seen = /seen 12
seen-button = Seen
seen-marked = Marked as seen, { $moment }
seen-nothing-title = Nothing to mark
seen-nothing = This chat was not asked about that alert.
unseen-here = Nobody here has marked this as seen:
unseen-there = Nobody in { $chat } has marked this as seen:
command-receipts = Which chats got the last alerts, and how fast
usage-receipts = /receipts [number]
example-receipts = /receipts 12
receipts-title = What became of the last alerts
receipts-one-title = Alert { $number }: { $country }
receipts-line = { $number } { $country }
receipts-at = { $source }, { $moment }
receipts-more = Alert { $number }
receipts-sent = { $chats ->
    [one] { $sent } of 1 chat
   *[other] { $sent } of { $chats } chats
  }
receipts-times = p50 { $median }, p99 { $p99 }, slowest { $slowest }
receipts-attempts = up to { $attempts } attempts
receipts-waiting = { $waiting } waiting
receipts-failed = { $count } never: { $reason }
receipts-none-title = No alerts yet
receipts-none = Nothing has gone out so far.
receipts-unknown-title = No such alert
receipts-unknown = /receipts shows the numbers of the last ones.
receipt-pending = waits
receipt-claimed = is being sent
receipt-sent = accepted
receipt-gone = chat closed
receipt-refused = given up
receipt-attempts = { $attempts ->
    [one] 1 attempt
   *[other] { $attempts } attempts
  }
command-drill = Send an exercise through the whole real path
usage-drill = /drill
example-drill = /drill
drill-nobody-title = No chat wants exercises
drill-nobody = An admin of a chat switches them on:
notice-audit-gap = Not every chat has the alert about { $country } ({ $source })
notice-audit-gap-text = Five minutes after it: { $missing } without a delivery, { $late } not delivered yet. { $command } tells more.
mode-at-once = each at once
mode-digest = once a day together
option-answer = yes or no
option-source = The source
option-moment = The moment of the poll

## Sources, for everyone

command-sources = Where the advice comes from, how fresh it is, licences and credits
usage-sources = /sources
example-sources = /sources
sources-title = { $count ->
    [one] One source is watched
   *[other] { $count } sources are watched
  }
sources-paused = paused by an operator
sources-blind = blind for { $duration }: { $reason }
sources-unread = not read yet
sources-unproven = unproven: no live answer was read so far
sources-licence = { $licence }
sources-credit = { $attribution } ({ $licence })
sources-off = Not watched
sources-off-needs = off: its server wants a relay or a key that is not set
sources-off-chosen = off: the operators chose others
sources-feeds = Feeds that the operators added (not governments)
sources-quoted = All words of governments are quoted from these sources and stay theirs.
status-paused = ⏸ Paused by an operator: what it says now is not known.
consensus-paused = { $government } is paused by an operator

## Feeds, for operators

command-feeds = List, add, test, pause or hurry what is read
usage-feeds = /feeds [list, add, test, remove, pause, resume, poll, interval] …
example-feeds = /feeds add https://news.example/feed.xml severe
option-text = Text: the rest of the line
feeds-title = { $feeds ->
    [0] No feeds
    [one] One feed
   *[other] { $feeds } feeds
  }, { $sources ->
    [one] one source
   *[other] { $sources } sources
  }
feeds-none = No feed was added yet:
feeds-sources = Governments’ sources
feeds-sources-off = Off: { $sources }. /feeds resume <id> switches one on.
feeds-doubts = Countries were not clear, so nobody heard of these under those names
feeds-every = every { $duration }
feeds-at-most = at most { $severity }
feeds-last-error = last look failed: { $reason }
feeds-untitled = (no title)
feeds-added-title = Added: { $name }
feeds-added = { $count ->
    [0] It has no entries yet. Its id is { $id }.
    [one] Its one entry is remembered and does not ring; new ones will. Its id is { $id }.
   *[other] Its { $count } entries are remembered and do not ring; new ones will. Its id is { $id }.
  }
feeds-added-severity = Its bulletins are at most { $severity }, and never more than their words carry.
feeds-known-title = Already there
feeds-known = This feed is { $id }.
feeds-bad-address-title = That is no address of a feed
feeds-bad-address = It must begin with http:// or https:// and hold no user or password.
feeds-trouble-title = This feed cannot be read
feeds-trouble = Nothing was added, because { $reason }:
feeds-removed-title = Removed
feeds-removed = { $id } is no longer read. What it rang stays as it was sent.
feeds-paused-title = Paused
feeds-paused = { $id } is not read until /feeds resume { $id }. It counts as neither blind nor calm.
feeds-resumed-title = Resumed
feeds-resumed = { $id } is read again, now.
feeds-polled-title = Asking now
feeds-polled = { $id } is being asked. /feeds list shows what came of it.
feeds-interval-title = Interval set
feeds-interval = From now on, also after a restart: { $id }.
feeds-bad-interval-title = That is no interval
feeds-bad-interval = Type a number with s, m, h or d, from 1s to 7d, such as /feeds interval us-state 10m.
feeds-unknown-title = There is no { $id }
feeds-unknown = /feeds list has the ids. Nothing has changed.
feeds-off-title = { $id } is off
feeds-off = /feeds resume { $id } switches it on. Nothing has changed.
feeds-is-paused-title = { $id } is paused
feeds-is-paused = /feeds resume { $id } lets it be read again. Nothing has changed.
feeds-not-here-title = Not here
feeds-not-here = Nothing is read live here, so there is nothing to change ({ $id }).
feeds-usage-title = What /feeds can do
feeds-usage-add = /feeds add <url> [severity] [name]
feeds-usage-test = /feeds test <url>
feeds-usage-remove = /feeds remove <id>
feeds-usage-pause = /feeds pause <id>
feeds-usage-resume = /feeds resume <id>
feeds-usage-poll = /feeds poll <id>
feeds-usage-interval = /feeds interval <id> <15m>
feeds-usage-severity = Severity is the most its bulletins may be: { $names }. Usually moderate; ids are in /feeds list.
feeds-trial-title = { $title }: { $count ->
    [one] one entry
   *[other] { $count } entries
  }
feeds-trial-empty = It has no entries at the moment.
feeds-trial = These are its newest. Nothing was added or sent.
feeds-trial-nobody = names no country
feeds-trial-doubtful = not clear: { $names }
notice-bulletins-held = Held: { $name } brought { $count } new entries at once
notice-bulletins-held-text = Perhaps { $source } was rebuilt. None of them goes out until an operator says yes or no: /held
notice-bulletin-doubtful = { $name }: { $count ->
    [one] the countries of one entry were not clear
   *[other] the countries of { $count } entries were not clear
  }
notice-bulletin-doubtful-text = These names may mean several places, so nobody heard of the entries under them. /bulletin can pass them on by hand:
notice-bulletin-doubtful-entry = { $names }: “{ $title }”

## Bulletins

kind-bulletin = bulletin
did-bulletin = bulletin by { $government }
command-bulletin = Send a situation report to all who follow a country
usage-bulletin = /bulletin [severity] <country> facts: … risks: … recommendations: …
example-bulletin = /bulletin Mali facts: Fuel is short in Bamako. risks: Queues. recommendations: Keep a reserve.
words-for-facts = facts, fact, situation
words-for-risks = risks, risk
words-for-recommendations = recommendations, recommendation, advice
bulletin-title = { $country }: bulletin from { $from }
bulletin-title-operator = { $country }: situation report
bulletin-not-government-feed = Not a government: a feed that the operators of this bot added. Nobody checked it.
bulletin-not-government-operator = Not a government: written by the operators of this bot.
bulletin-call = { $scope ->
    [region] It passes on a call, for a part of the country: { $grade }
   *[country] It passes on a call: { $grade }
  }
bulletin-staff = It says of embassy staff:
bulletin-hazards = Dangers it names: { $hazards }.
bulletin-facts = Facts
bulletin-risks = Risks to expect
bulletin-recommendations = Recommendations
bulletin-also = It names { $countries }, too.
bulletin-governments = What governments say:
bulletin-source-operator = Operators of this bot · { $moment }
bulletin-posted-title = Situation report: { $country }
bulletin-posted = { $count ->
    [0] No chat hears of it, as { $severity }.
    [one] It goes to one chat, as { $severity }.
   *[other] It goes to { $count } chats, as { $severity }.
  }
bulletin-posted-milder = Its words carry no more: extreme needs a call to leave, severe a danger.
bulletin-posted-nobody = No chat follows this country at that severity. To follow it:
missing-text-title = What is the report?
missing-text = Type it after the country, for example:
unclear-country-title = Which country is it about?
unclear-country = “{ $typed }” does not begin with exactly one country. Nothing was sent. Begin with its name or code.
folded-bulletins-title = { $from }: { $count ->
    [one] one bulletin
   *[other] { $count } bulletins at once
  }
option-action = What to do: list, add, test, remove, pause, resume, poll or interval
topic-lost-title = This topic is gone
topic-lost = The topic that alerts came to was deleted: they come here now. To move them, type /subscribe in another topic and /unsubscribe everything here.
