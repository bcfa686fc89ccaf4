command-missions = Embassies: where staff may leave or must, in a country or everywhere
usage-missions = /missions [country]
example-missions = /missions Mali
missions-title = { $country }: the embassies
missions-everywhere-title = Embassies that are not as usual, worst first
missions-none-known = No embassy is known to be reduced.
missions-not-known = Whether any embassy loses staff is not known.
missions-last-blind = { $text } (its last word; it cannot be read now)
missions-last-paused = { $text } (its last word; paused by an operator)
missions-blind-for = { $government } ({ $duration })
missions-others-normal = No staff withdrawal announced: { $governments }
missions-others-unknown = Whether staff is withdrawn is not known: { $governments }
missions-others-blind = Cannot be read at the moment: { $governments }
missions-others-paused = Paused by an operator: { $governments }
missions-history = The last two years
missions-no-history = No embassy was seen to change.
missions-unread = { $count ->
    [one] Of { $watched } governments, one cannot be read at the moment, or only in part: here its last word counts.
   *[other] Of { $watched } governments, { $count } cannot be read at the moment, or only in part: here their last words count.
  }
status-button-missions = Embassies
