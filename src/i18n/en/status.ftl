own-words = “{ $words }”
consensus-urging = { $urging ->
    [one] { $urging } of { $watching } urges leaving: { $calls }
   *[other] { $urging } of { $watching } urge leaving: { $calls }
  }
consensus-first-since = first time since { $month }
consensus-none = { $watching ->
    [one] The one government that can be read does not urge leaving
   *[other] None of { $watching } urges leaving
  }
consensus-unknown = Whether any government urges leaving is not known
consensus-call = { $government } { $day }
consensus-call-already = { $government } (already when first read)
consensus-call-hours = { $government } +{ $count } h
consensus-call-days = { $government } +{ $count } d
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
consensus-services-suspended = consular services suspended: { $calls }
consensus-suspended = embassy suspended: { $calls }

shortened = Shortened here. In full:

command-status = What governments say about a country, or about all that this chat follows
option-country = Country: name or code
option-part = Only the advice for parts of the country
part-areas = Areas
words-for-areas = areas, area, regions, parts
usage-status = /status [country] [areas]
example-status = /status Mali
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
status-seen-all = all seen in the last { $duration }
status-blind = ⚠️ Blind for { $duration }: { $reason }. This may be out of date.
status-blind-unread = ⚠️ Could not be read so far, blind for { $duration }: { $reason }.
status-unread = ⚪ Not read yet. Ask again in a few minutes.
status-nothing = ⚪ Has no advice for { $country }, or none that could be read yet.
status-missing = ⚠️ The source has left { $country } out since { $day }. This is its last advice.

status-paused = ⏸ Paused by an operator: what it says now is not known.
consensus-paused = { $government } is paused by an operator

status-button-subscribe = Ring here
status-button-changes = What moved
status-button-why = Why
status-button-areas = Areas
outlook-level = highest level { $level } ({ $name }), stated by { $count }
outlook-level-unknown = no level known
outlook-urging = { $watching ->
    [0] whether any urges leaving is not known
   *[other] { $urging ->
        [0] none of { $watching } urges leaving
        [one] { $urging } of { $watching } urges leaving
       *[other] { $urging } of { $watching } urge leaving
      }
  }
outlook-considering = { $count ->
    [one] one says consider leaving
   *[other] { $count } say consider leaving
  }
outlook-regional = { $count ->
    [one] one calls for a part of the country
   *[other] { $count } call for a part of the country
  }
outlook-last-words = { $count ->
    [one] one cannot be read now, its last word was a call
   *[other] { $count } cannot be read now, their last word was a call
  }
outlook-missions = { $count ->
    [one] one embassy reduced
   *[other] { $count } embassies reduced
  }
outlook-changed = last moved { $day }
outlook-unchanged = nothing has moved since first read
followed-title = What this chat follows, worst first
followed-more = { $count ->
    [one] and one more
   *[other] and { $count } more
  }
followed-calm = { $count ->
    [one] Of the rest, one country, no level 4, call to leave or reduced embassy is known.
   *[other] Of the rest, { $count } countries, no level 4, call to leave or reduced embassy is known.
  }
followed-unread = { $count ->
    [one] One government cannot be read at the moment: its last level counts here, its last call does not.
   *[other] { $count } governments cannot be read at the moment: their last levels count here, their last calls do not.
  }
followed-none-look = To look at one country:
page-before = ‹ Page { $page }/{ $pages }
page-next = Page { $page }/{ $pages } ›
