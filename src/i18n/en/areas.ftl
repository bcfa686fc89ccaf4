areas-title = { $country }: advice for parts of it
areas-whole = For the country: { $mark } { $level }
areas-whole-unknown = For the country: { $mark } no level stated
areas-stricter = Stricter than for the country:
areas-not-stricter = Not stricter than for the country:
areas-item = { $mark } { $area } · { $level }
areas-unnamed = { $mark } { $level } in a part that cannot be named here.
areas-none = No part with advice of its own: { $governments }.
areas-unknown = Whether parts have advice of their own is not known: { $governments }.
areas-blind = Cannot be read at the moment, and named no parts when last read: { $governments }.
areas-nothing = Nothing read about this country: { $governments }.
areas-waiting = { $count ->
    [0] none has advice of its own
    [one] one has advice of its own
   *[other] { $count } have advice of their own
  }
