### Places larger than a country. What they are called otherwise is in Unicode's CLDR; here are the names that people
### type, each of one region only and of no country.

region-sahel = Sahel
region-horn-of-africa = Horn of Africa
region-middle-east = Middle East

words-for-region-sahel = Sahel, Sahel zone
words-for-region-horn-of-africa = Horn of Africa
words-for-region-middle-east = Middle East, Near East
words-for-region-002 = Africa, African continent
words-for-region-009 = Oceania, Pacific, South Pacific
words-for-region-019 = the Americas, Americas
words-for-region-142 = Asia
words-for-region-150 = Europe
words-for-region-005 = South America
words-for-region-011 = West Africa
words-for-region-013 = Central America
words-for-region-014 = East Africa
words-for-region-015 = North Africa
words-for-region-017 = Central Africa
words-for-region-018 = Southern Africa
words-for-region-021 = Northern America
words-for-region-029 = Caribbean, West Indies
words-for-region-030 = East Asia
words-for-region-034 = South Asia
words-for-region-035 = South-East Asia
words-for-region-039 = South Europe
words-for-region-053 = Australia and New Zealand
words-for-region-054 = Melanesia
words-for-region-057 = Micronesian islands
words-for-region-061 = Polynesia
words-for-region-143 = Central Asia
words-for-region-145 = West Asia
words-for-region-151 = East Europe
words-for-region-154 = North Europe
words-for-region-155 = West Europe
