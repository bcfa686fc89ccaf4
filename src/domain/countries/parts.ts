/**
 * Parts of a country that some government lists or lists readers know as places of their own, without a code in
 * ISO 3166-1: Canada advises on the Azores and the Canary Islands beside Portugal and Spain. A part's level is not
 * its country's level, so these names never stand among the names of the country.
 */
export const PARTS: Readonly<Record<string, string>> = {
  AE: 'Dubai|Abu Dhabi|Dubaï',
  CL: 'Easter Island|Île de Pâques',
  EC: 'Galapagos Islands|Galápagos|Îles Galapagos',
  ES: 'Canary Islands|Canaries|Îles Canaries|Islas Canarias|Kanarische Inseln|Balearic Islands|Îles Baléares|Islas Baleares|Ceuta|Melilla|Ceuta and Melilla|Ceuta et Melilla',
  FR: 'Corsica|Corse|Clipperton Island|Île Clipperton',
  GB: 'England|Scotland|Wales|Northern Ireland|Angleterre|Écosse|Pays de Galles|Irlande du Nord|Nordirland|Irlanda del Norte|Irlanda del Nord|Irlanda do Norte|Escocia|Schottland|Inglaterra|Inghilterra',
  GR: 'Crete|Crète',
  ID: 'Bali',
  IO: 'Diego Garcia',
  IT: 'Sicily|Sardinia|Sicile|Sardaigne',
  KN: 'Nevis',
  PT: 'Azores|Açores|Madeira|Madère',
  TT: 'Tobago',
  TZ: 'Zanzibar',
  US: 'Hawaii|Alaska|Hawaï',
}
