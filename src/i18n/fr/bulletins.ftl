option-text = Texte : le reste de la ligne
notice-bulletins-held = Retenu : { $name } apporte { $count } nouvelles entrées d’un coup
notice-bulletins-held-text = { $source } a peut-être été refait. Rien ne part avant qu’un opérateur ne dise oui ou non : /held
notice-bulletin-doubtful = { $name } : { $count ->
    [one] les pays d’une entrée n’étaient pas clairs
   *[other] les pays de { $count } entrées n’étaient pas clairs
  }
notice-bulletin-doubtful-text = Ces noms peuvent désigner plusieurs lieux : personne n’a eu vent des entrées sous ces noms. /bulletin permet de les transmettre à la main :
notice-bulletin-doubtful-entry = { $names } : « { $title } »

command-bulletin = Envoyer un point de situation à tous ceux qui suivent un pays
usage-bulletin = /bulletin [gravité] <pays> faits : … risques : … recommandations : …
example-bulletin = /bulletin Mali faits : le carburant manque à Bamako. risques : files. recommandations : gardez une réserve.
words-for-facts = faits, fait, situation
words-for-risks = risques, risque
words-for-recommendations = recommandations, recommandation, conseils
bulletin-title = { $country } : bulletin de { $from }
bulletin-title-operator = { $country } : point de situation
bulletin-not-government-feed = Pas un gouvernement : un flux ajouté par les opérateurs de ce bot. Personne ne l’a vérifié.
bulletin-not-government-operator = Pas un gouvernement : écrit par les opérateurs de ce bot.
bulletin-call = { $scope ->
    [region] Il transmet un appel, pour une partie du pays : { $grade }
   *[country] Il transmet un appel : { $grade }
  }
bulletin-staff = Il dit du personnel d’ambassade :
bulletin-hazards = Dangers nommés : { $hazards }.
bulletin-facts = Faits
bulletin-risks = Risques à prévoir
bulletin-recommendations = Recommandations
bulletin-also = Il nomme aussi : { $countries }.
bulletin-governments = Ce que disent les gouvernements :
bulletin-source-operator = Opérateurs de ce bot · { $moment }
bulletin-posted-title = Point de situation : { $country }
bulletin-posted = { $count ->
    [0] Aucune discussion n’en est avertie (gravité : { $severity }).
    [one] Il part vers une discussion (gravité : { $severity }).
   *[other] Il part vers { $count } discussions (gravité : { $severity }).
  }
bulletin-posted-milder = Ses mots ne portent pas plus : « extrême » demande un appel à partir, « grave » un danger.
bulletin-posted-nobody = Aucune discussion ne suit ce pays à cette gravité. Pour le suivre :
missing-text-title = Quel est le point de situation ?
missing-text = Écrivez-le après le pays, par exemple :
unclear-country-title = De quel pays s’agit-il ?
unclear-country = « { $typed } » ne commence pas par un seul pays. Rien n’a été envoyé. Commencez par son nom ou son code.
folded-bulletins-title = { $from } : { $count ->
    [one] un bulletin
   *[other] { $count } bulletins d’un coup
  }
