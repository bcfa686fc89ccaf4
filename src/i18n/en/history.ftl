command-compare = Two countries side by side: levels, calls to leave, embassies
usage-compare = /compare <country> <country>
example-compare = /compare Mali Niger
compare-title = { $country } and { $other } side by side
compare-different = What they say differently
compare-same = What they say of both alike
compare-side = { $country }: { $said }
compare-note = Where nothing stands about leaving, no call is known to be made. Where nothing stands about an embassy, no reduction is known.
compare-own = its own country
compare-nothing = ⚪ no advice that was read
compare-no-level = no level stated
compare-call-unknown = whether it calls to leave is not known
compare-blind = ⚠️ blind for { $duration }
compare-paused = ⏸ paused by an operator
pair = { $country } and { $other }
several-pairs = “{ $typed }” can be split in more than one way. Choose one:
no-pair-title = Which two countries?
no-pair = “{ $typed }” is not two different countries that I know. For example:

command-changes = What moved lately, newest first
usage-changes = /changes [country] [days]
example-changes = /changes Mali 30
option-days = How many days back: 1 to 730
bad-days-title = How many days?
bad-days = “{ $typed }” is no number of days from 1 to 730. For example:
changes-title = { $country }: { $days ->
    [one] the last day
   *[other] the last { $days } days
  }
changes-title-followed = What this chat follows: { $days ->
    [one] the last day
   *[other] the last { $days } days
  }
changes-line = { $country }: { $deed }
changes-none = Nothing moved but perhaps words.
changes-no-page = There is no such page any more.
changes-text-only = { $count ->
    [one] Once, only a text was revised.
   *[other] { $count } times, only a text was revised.
  }
changes-watched-since = I have watched this only since { $day }: what came before is not known to me.
changes-later = Some governments were first read within this time, so that their earlier changes are not known: { $governments }.
changes-never-read = None of this could be read so far: whether anything moved is not known.
changes-operators = the operators of this bot

command-why = Why something rang here or did not, and what the picture rests on
usage-why = /why <country>
example-why = /why Mali
why-title = { $country }: why
why-ground = What calls and reduced embassies rest on
why-no-ground = No government is known to call to leave or to reduce its embassy.
why-levels = Levels come from the fields or wordings that governments publish themselves.
why-rule = rule
why-waiting = Waiting to be believed, or not readable
why-nothing-waits = Nothing waits, nothing is held, and no source is blind or paused.
why-pending = { $axis }: { $value }, seen since { $since }; believed if a look from { $confirm } on still says so
why-held = a mass move of { $count ->
    [one] one country
   *[other] { $count } countries
  }, this one included, waits for an operator since { $moment }
why-story = Alerts of the last { $days } days, and this chat
why-no-alerts = There was no alert about { $country }.
why-swallowed = in the same alert: { $changes }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }
why-quiet = { $count ->
    [one] One change was no alert:
   *[other] { $count } changes were no alert:
  }
fate-rang = rang here { $moment }
fate-waits-digest = waits for the hour of the digest, { $moment }
fate-waits-quiet = waits for the end of quiet hours, { $moment }
fate-waits-line = { $reason ->
    [none] is being sent, since { $moment }
   *[other] is being sent, since { $moment }; the last attempt ended: { $reason }
  }
fate-failed = could not be sent: { $reason }
fate-held = held as part of a mass move until an operator says yes or no
fate-discarded = held as part of a mass move, and dropped by an operator
fate-paused = did not ring: this chat has been paused since { $moment }
fate-not-yet = did not ring: this chat has followed { $country } only since { $moment }
fate-not-followed = did not ring: this chat does not follow { $country }
fate-below-minimum = did not ring: “{ $severity }” is below the least severity that this chat wants
fate-other-kind = did not ring: this kind of news is not wanted here
fate-other-source = did not ring: this source is not wanted here
fate-silenced = did not ring: it was silenced here
fate-not-known = did not ring, though the wishes of today would let it: a pause or a silence of that time is not kept for long
fate-changed = { $text } (by the wishes of today; they were changed { $moment }, after the alert)
