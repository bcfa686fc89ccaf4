areas-title = { $country } : conseils pour des parties du pays
areas-whole = Pour le pays : { $mark } { $level }
areas-whole-unknown = Pour le pays : { $mark } aucun niveau indiqué
areas-stricter = Plus strict que pour le pays :
areas-not-stricter = Pas plus strict que pour le pays :
areas-item = { $mark } { $area } · { $level }
areas-unnamed = { $mark } { $level } dans une partie qui ne peut être nommée ici.
areas-none = Aucune partie avec un conseil particulier : { $governments }.
areas-unknown = On ne sait pas si des parties ont un conseil particulier : { $governments }.
areas-blind = Illisible en ce moment, et sans partie nommée à la dernière lecture : { $governments }.
areas-nothing = Rien n’a été lu sur ce pays : { $governments }.
areas-waiting = { $count ->
    [0] aucune n’a de conseil particulier
    [one] une seule a un conseil particulier
   *[other] { $count } ont un conseil particulier
  }
