### Luoghi più grandi di un Paese. Gli altri nomi sono nel CLDR di Unicode; qui ci sono quelli che le persone scrivono,
### ciascuno di una sola regione e di nessun Paese.

region-sahel = Sahel
region-horn-of-africa = Corno d’Africa
region-middle-east = Medio Oriente

words-for-region-sahel = Sahel, fascia saheliana
words-for-region-horn-of-africa = Corno d’Africa
words-for-region-middle-east = Medio Oriente, Vicino Oriente
words-for-region-002 = Africa, continente africano
words-for-region-009 = Oceania, Pacifico
words-for-region-019 = continente americano
words-for-region-142 = Asia, continente asiatico
words-for-region-150 = Europa, continente europeo
words-for-region-005 = America meridionale
words-for-region-011 = Africa dell’Ovest
words-for-region-013 = America centrale, Centroamerica
words-for-region-014 = Africa dell’Est
words-for-region-015 = Africa settentrionale, Africa del Nord
words-for-region-017 = Africa centrale
words-for-region-018 = Africa australe
words-for-region-021 = America settentrionale
words-for-region-029 = Caraibi, Antille
words-for-region-030 = Asia orientale, Estremo Oriente
words-for-region-034 = Asia meridionale
words-for-region-035 = Sud-est asiatico, Asia sud-orientale
words-for-region-039 = Europa meridionale, Europa del Sud
words-for-region-053 = Australia e Nuova Zelanda
words-for-region-054 = Melanesia
words-for-region-057 = isole micronesiane
words-for-region-061 = Polinesia
words-for-region-143 = Asia centrale
words-for-region-145 = Asia occidentale, Asia dell’Ovest
words-for-region-151 = Europa orientale, Europa dell’Est
words-for-region-154 = Europa settentrionale, Europa del Nord
words-for-region-155 = Europa occidentale, Europa dell’Ovest
