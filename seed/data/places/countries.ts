import type { CountryFacts, TextLists } from '../../facts.ts';
// By lower-case ISO code; written by scripts/generate-countries.ts.
import names from './country-names.json' with { type: 'json' };

/** What people type instead of the name in the list. */
const alternativeNames: Record<string, TextLists> = {
  gb: {
    en: ['UK', 'Great Britain', 'Britain'],
    it: ['UK', 'Gran Bretagna', 'Britannia'],
    bg: ['UK', 'Великобритания', 'Британия'],
    he: ['UK', 'בריטניה', 'בריטניה הגדולה'],
  },
  ie: {
    en: ['Republic of Ireland'],
    it: ['Repubblica d’Irlanda'],
    bg: ['Република Ирландия'],
    he: ['הרפובליקה של אירלנד'],
  },
  nl: {
    en: ['The Netherlands', 'Holland'],
    it: ['Olanda', 'Nederland'],
    bg: ['Холандия', 'Nederland'],
    he: ['ארצות השפלה', 'נידרלנד'],
  },
};

export const countries: readonly CountryFacts[] = Object.entries(names).map(([code, name]) => ({
  id: `country:${code}`,
  code: code.toUpperCase(),
  language: 'en',
  origins: { it: 'HUMAN', bg: 'HUMAN', he: 'HUMAN' },
  name,
  alternativeNames: alternativeNames[code],
  statedIn: statementsOf(code),
}));

function statementsOf(code: string) {
  const listed = [
    { source: 'source:i18n-iso-countries', locator: code.toUpperCase(), fields: ['name'] },
    { source: 'source:iso-3166', locator: 'ISO 3166-1', fields: ['code'] },
  ];
  const ours = { source: 'source:crosstown', locator: 'Places', fields: ['alternativeNames'] };
  return alternativeNames[code] ? [...listed, ours] : listed;
}
