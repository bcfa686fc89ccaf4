### Lugares maiores do que um país. Os seus outros nomes estão no CLDR do Unicode; aqui, os que as pessoas escrevem,
### cada um de uma só região e de nenhum país.

region-sahel = Sahel
region-horn-of-africa = Chifre da África
region-middle-east = Oriente Médio

words-for-region-sahel = Sahel, faixa do Sahel
words-for-region-horn-of-africa = Chifre da África, Corno de África, Corno da África
words-for-region-middle-east = Oriente Médio, Médio Oriente, Próximo Oriente
words-for-region-002 = África, continente africano
words-for-region-009 = Oceania, Pacífico
words-for-region-019 = as Américas, continente americano
words-for-region-142 = Ásia, continente asiático
words-for-region-150 = Europa, continente europeu
words-for-region-005 = América do Sul
words-for-region-011 = África Ocidental, África do Oeste
words-for-region-013 = América Central
words-for-region-014 = África Oriental, África do Leste
words-for-region-015 = África do Norte, norte da África, norte de África
words-for-region-017 = África Central
words-for-region-018 = África Austral
words-for-region-021 = América Setentrional
words-for-region-029 = Caribe, Caraíbas, Antilhas
words-for-region-030 = Ásia Oriental, Ásia do Leste, Extremo Oriente
words-for-region-034 = Ásia do Sul, sul da Ásia
words-for-region-035 = Sudeste Asiático, sudeste da Ásia
words-for-region-039 = Europa do Sul, sul da Europa
words-for-region-053 = Austrália e Nova Zelândia
words-for-region-054 = Melanésia
words-for-region-057 = ilhas da Micronésia
words-for-region-061 = Polinésia
words-for-region-143 = Ásia Central
words-for-region-145 = Ásia Ocidental
words-for-region-151 = Europa Oriental, Leste europeu, Europa do Leste
words-for-region-154 = Europa do Norte, norte da Europa
words-for-region-155 = Europa Ocidental
