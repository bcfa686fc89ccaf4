areas-title = { $country }: Hinweise für Teile des Landes
areas-whole = Für das Land: { $mark } { $level }
areas-whole-unknown = Für das Land: { $mark } keine Stufe angegeben
areas-stricter = Strenger als für das Land:
areas-not-stricter = Nicht strenger als für das Land:
areas-item = { $mark } { $area } · { $level }
areas-unnamed = { $mark } { $level } in einem Teil, der sich hier nicht benennen lässt.
areas-none = Kein Teil mit eigenem Hinweis: { $governments }.
areas-unknown = Ob Teile eigene Hinweise haben, ist nicht bekannt: { $governments }.
areas-blind = Zurzeit nicht lesbar, und zuletzt ohne benannte Teile: { $governments }.
areas-nothing = Nichts zu diesem Land gelesen: { $governments }.
areas-waiting = { $count ->
    [0] keiner hat einen eigenen Hinweis
    [one] einer hat einen eigenen Hinweis
   *[other] { $count } haben einen eigenen Hinweis
  }
