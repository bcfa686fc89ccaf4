### Des lieux plus grands qu’un pays. Le CLDR d’Unicode a leurs autres noms ; voici ceux que les gens tapent, chacun pour
### une seule région et pour aucun pays.

region-sahel = Sahel
region-horn-of-africa = Corne de l’Afrique
region-middle-east = Moyen-Orient

words-for-region-sahel = Sahel, bande sahélienne
words-for-region-horn-of-africa = Corne de l’Afrique, Corne d’Afrique
words-for-region-middle-east = Moyen-Orient, Proche-Orient
words-for-region-002 = Afrique, continent africain
words-for-region-009 = Océanie, Pacifique
words-for-region-019 = les Amériques
words-for-region-142 = Asie
words-for-region-150 = Europe
words-for-region-005 = Amérique du Sud
words-for-region-011 = Afrique de l’Ouest
words-for-region-013 = Amérique centrale
words-for-region-014 = Afrique de l’Est
words-for-region-015 = Afrique du Nord
words-for-region-017 = Afrique centrale
words-for-region-018 = Afrique australe
words-for-region-021 = Amérique septentrionale
words-for-region-029 = Caraïbes, Antilles
words-for-region-030 = Asie orientale, Extrême-Orient
words-for-region-034 = Asie méridionale
words-for-region-035 = Asie du Sud-Est
words-for-region-039 = Europe méridionale
words-for-region-053 = Australie et Nouvelle-Zélande
words-for-region-054 = Mélanésie
words-for-region-057 = îles micronésiennes
words-for-region-061 = Polynésie
words-for-region-143 = Asie centrale
words-for-region-145 = Asie occidentale
words-for-region-151 = Europe orientale
words-for-region-154 = Europe septentrionale
words-for-region-155 = Europe occidentale
