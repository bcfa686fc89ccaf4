/**
 * Entries of government lists that cover several countries and cannot be read off as a list of names: slugs, names of
 * regions. Each key is compared after folding.
 */
export const JOINT_ENTRIES: ReadonlyArray<readonly [names: string, codes: string]> = [
  [
    'Israel Palestine|Israel and the Occupied Palestinian Territories|Israel and the Occupied Territories|Israel the West Bank and Gaza|Israel the West Bank and the Gaza Strip|Israel et Palestine|Israël la Cisjordanie et la bande de Gaza|Israël et Territoires palestiniens|Israël Cisjordanie et Gaza|Israel and the Palestinian Territories',
    'IL PS',
  ],
  // GOV.UK kept Jerusalem apart because it takes no side on whose it is; neither does this table.
  ['Jerusalem|Jérusalem', 'IL PS'],
  ['Mainland China Hong Kong and Macau|Mainland China Hong Kong and Macao', 'CN HK MO'],
  ['China Hong Kong and Macau|China Hong Kong and Macao|Chine Hong Kong et Macao', 'CN HK MO'],
  ['Hong Kong and Macau|Hong Kong and Macao', 'HK MO'],
  ['Cook Islands Tokelau and Niue', 'CK TK NU'],
  ['St Martin and St Barthélemy|Saint-Martin et Saint-Barthélemy', 'MF BL'],
  ['French West Indies|Antilles françaises|French Antilles|French Caribbean', 'GP MQ MF BL'],
  ['Channel Islands|Îles Anglo-Normandes', 'JE GG'],
]
