### Lugares mayores que un país. Sus otros nombres están en el CLDR de Unicode; aquí, los que la gente escribe,
### cada uno de una sola región y de ningún país.

region-sahel = Sahel
region-horn-of-africa = Cuerno de África
region-middle-east = Oriente Medio

words-for-region-sahel = Sahel, franja del Sahel
words-for-region-horn-of-africa = Cuerno de África
words-for-region-middle-east = Oriente Medio, Medio Oriente, Oriente Próximo, Cercano Oriente
words-for-region-002 = África, continente africano
words-for-region-009 = Oceanía, Pacífico
words-for-region-019 = las Américas, continente americano
words-for-region-142 = Asia, continente asiático
words-for-region-150 = Europa, continente europeo
words-for-region-005 = América del Sur, Suramérica
words-for-region-011 = África del Oeste
words-for-region-013 = América Central
words-for-region-014 = África del Este
words-for-region-015 = África del Norte, norte de África
words-for-region-017 = centro de África
words-for-region-018 = África austral
words-for-region-021 = América septentrional
words-for-region-029 = el Caribe, Antillas
words-for-region-030 = Asia del Este, Extremo Oriente, Lejano Oriente
words-for-region-034 = Asia del Sur, sur de Asia
words-for-region-035 = Sureste asiático, Asia sudoriental
words-for-region-039 = Europa del Sur, sur de Europa
words-for-region-053 = Australia y Nueva Zelanda
words-for-region-054 = islas melanesias
words-for-region-057 = islas micronesias
words-for-region-061 = islas polinesias
words-for-region-143 = Asia del Centro
words-for-region-145 = Asia del Oeste
words-for-region-151 = Europa del Este
words-for-region-154 = Europa del Norte, norte de Europa
words-for-region-155 = Europa del Oeste
