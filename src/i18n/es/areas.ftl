areas-title = { $country }: recomendaciones para partes del país
areas-whole = Para el país: { $mark } { $level }
areas-whole-unknown = Para el país: { $mark } no indica nivel
areas-stricter = Más estricto que para el país:
areas-not-stricter = No más estricto que para el país:
areas-item = { $mark } { $area } · { $level }
areas-unnamed = { $mark } { $level } en una parte que aquí no se puede nombrar.
areas-none = Ninguna parte con recomendación propia: { $governments }.
areas-unknown = No se sabe si hay partes con recomendación propia: { $governments }.
areas-blind = No se puede leer en este momento, y en la última lectura no nombraba partes: { $governments }.
areas-nothing = Nada leído sobre este país: { $governments }.
areas-waiting = { $count ->
    [0] ninguna tiene recomendación propia
    [one] una tiene recomendación propia
   *[other] { $count } tienen recomendación propia
  }
