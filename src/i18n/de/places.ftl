### Orte, die größer sind als ein Land. Wie sie sonst heißen, steht in Unicodes CLDR; hier stehen die Namen, die
### eingegeben werden, jeder nur für eine Region und für kein Land.

region-sahel = Sahel
region-horn-of-africa = Horn von Afrika
region-middle-east = Naher Osten

words-for-region-sahel = Sahel, Sahelzone
words-for-region-horn-of-africa = Horn von Afrika
words-for-region-middle-east = Naher Osten, Nahost, Mittlerer Osten
words-for-region-002 = Afrika, afrikanischer Kontinent
words-for-region-009 = Ozeanien, Pazifik, Südpazifik
words-for-region-019 = amerikanischer Kontinent, Nord- und Südamerika
words-for-region-142 = Asien
words-for-region-150 = Europa
words-for-region-005 = Südamerika
words-for-region-011 = Westafrika
words-for-region-013 = Mittelamerika, Zentralamerika
words-for-region-014 = Ostafrika
words-for-region-015 = Nordafrika
words-for-region-017 = Zentralafrika
words-for-region-018 = südliches Afrika
words-for-region-021 = nördliches Amerika
words-for-region-029 = Karibik, Antillen
words-for-region-030 = Ostasien, Ferner Osten, Fernost
words-for-region-034 = Südasien
words-for-region-035 = Südostasien
words-for-region-039 = Südeuropa
words-for-region-053 = Australien und Neuseeland
words-for-region-054 = Melanesien
words-for-region-057 = mikronesische Inseln
words-for-region-061 = Polynesien
words-for-region-143 = Zentralasien, Mittelasien
words-for-region-145 = Westasien, Vorderasien
words-for-region-151 = Osteuropa
words-for-region-154 = Nordeuropa
words-for-region-155 = Westeuropa
