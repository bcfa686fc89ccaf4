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
kind-area-raised = level raised for named parts of the country
kind-area-lowered = level lowered for named parts of the country
kind-hazard-added = new danger named
kind-issued = advice published
kind-withdrawn = advice withdrawn
kind-text-revised = text revised

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
did-mission-services-suspended = { $scope ->
    [region] { $government } suspends consular services in a part of the country
   *[country] { $government } suspends the consular services of its embassy
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
did-area-raised = { $government } raises its advice for { $areas } to { $level }
did-area-lowered = { $government } lowers its advice for { $areas } to { $level }
did-area-lifted = { $government } no longer has advice of its own for { $areas }
did-hazard-added = { $government } names a new danger
did-hazard-added-named = { $government } names a new danger: { $hazard }
did-issued = { $government } publishes advice
did-withdrawn = { $government } withdraws its advice
did-text-revised = { $government } revises its text

axis-level = Level
axis-peak = Highest level in a part of the country
axis-departure = Citizens
axis-mission = Embassy
axis-areas = Parts of the country
area-none = no advice of its own
value-unknown = not known
changed = { $axis }: { $from } → { $to }
changed-only = { $what }: { $to }
in-part = { $text } (a part of the country)
in-whole = { $text } (the whole country)

folded-title = { $government }: { $count ->
    [one] one country changes
   *[other] { $count } countries change at once
 }
folded-text = Checked by an operator before it was sent. The worst come first.
page-more = (and { $count } more)
seen-button = Seen
seen-marked = Marked as seen, { $moment }
seen-nothing-title = Nothing to mark
seen-nothing = This chat was not asked about that alert.
unseen-here = Nobody here has marked this as seen:
unseen-there = Nobody in { $chat } has marked this as seen:
kind-bulletin = bulletin
did-bulletin = bulletin by { $government }
topic-lost-title = This topic is gone
topic-lost = The topic that alerts came to was deleted: they come here now. To move them, type /subscribe in another topic and /unsubscribe everything here.
