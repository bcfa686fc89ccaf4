command-timeline = A picture of who told what about a country, and when
usage-timeline = /timeline <country> [days]
example-timeline = /timeline Mali 90
timeline-title = { $country }: who said what, and when
timeline-period = { $country }, { $from } – { $to }
timeline-governments = { $count ->
    [one] What one government tells its citizens
   *[other] What { $count } governments tell their citizens
  } · as of { $day }
timeline-alternative = A timeline: a row for each of { $count ->
    [one] one government
   *[other] { $count } governments
  }, with its levels as bands and with signs for calls to leave and for embassy staff. The message says the same in words.
timeline-now = Where they stand now
timeline-levels = { $level }: { $governments }
timeline-level-last = { $government } (last known)
timeline-level-unknown = level not known: { $governments }
timeline-events = What happened, newest first
timeline-event = { $day } · { $deed }
timeline-event-more = { $count ->
    [one] and one more before
   *[other] and { $count } more before
  }
timeline-no-events = Nothing has moved since { $day }.
timeline-stood = Stood before { $day }: { $marks }
timeline-stood-mark = { $government } ({ $what })
timeline-nothing-title = Nothing is known yet
timeline-nothing = No government that is watched has said anything about { $country } that could be read.
timeline-watched = First read on { $day }. What was before is not known.
timeline-unseen = Not read: { $government }, { $times }. Its level is the last before.
timeline-unseen-time = { $from } to { $to }
timeline-nothing-known = Nothing known of: { $governments }
timeline-not-drawn = Not drawn, for want of room: { $governments }
timeline-parts = A small sign is about a part of the country.
timeline-stood-note = A sign at the beginning of a band stood there before.
timeline-status = In full: what they say now

command-map = The world by the levels that governments state
usage-map = /map [level]
example-map = /map 4
option-level = From which level on: 2, 3 or 4; or median in place of the highest level
map-title = The world by its levels
map-title-least = { $level ->
    [4] The world: level 4
   *[other] The world: level { $level } and higher
  }
map-highest = { $count ->
    [one] The level that the one source states that can be read
   *[other] The highest level that any of { $count } sources states
  }
map-median = { $count ->
    [one] The level that the one source states that can be read
   *[other] The median of the levels that { $count } sources state
  }
map-as-of = { $measure } · { $day }
map-alternative = A map of the world: each country in the colour of its level, { $count } of them at level 4. The message says the same in words.
map-count = { $name } · { $count }
map-level = { $level } ({ $count }): { $countries }
map-level-none = { $level }: no country
map-level-count = { $level }: { $count ->
    [one] one country
   *[other] { $count } countries
  }
map-called = citizens told to leave
map-called-list = Citizens are told to leave ({ $count }): { $countries }
map-called-none = No government that can be read tells its citizens to leave a whole country.
map-called-country = { $country } { $count ->
    [one] (one source)
   *[other] ({ $count } sources)
  }
map-below = lower than that
map-unknown = no level known
map-unknown-list = No level known ({ $count }): { $countries }
map-borders = Borders as in the map data (Natural Earth), taking no side. Dots: small countries.
map-blind = { $count ->
    [one] One source cannot be read at the moment: its last word counts.
   *[other] { $count } sources cannot be read at the moment: their last word counts.
  }
map-nothing-title = No map yet
map-nothing = No source has been read so far. Ask again in a few minutes.
map-bad-level-title = Which level?
map-bad-level = “{ $typed }” is none of: 2, 3, 4, median. For example:
map-button-least = { $level ->
    [4] Level 4 only
   *[other] Level { $level } and higher
  }
map-button-median = The median
map-button-highest = All levels
words-for-median = median

picture-failed = The picture could not be made this time. The words say the same.
sign-unwatched = before our first look
sign-unseen = not readable: the last level
sign-citizens = citizens: { $grade }
sign-citizens-none = citizens: call to leave lifted
sign-staff-authorized-departure = staff: may leave
sign-staff-ordered-departure = staff: ordered to leave
sign-staff-services-suspended = embassy: consular services suspended
sign-staff-suspended = embassy: work suspended
sign-staff-normal = staff: back at the embassy
status-button-timeline = Timeline
