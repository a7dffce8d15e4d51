import type { RegionFacts, Statement } from '../../facts.ts';
// By ISO 3166-2 code; written by scripts/generate-countries.ts.
import subdivisionNames from './subdivision-names.json' with { type: 'json' };

function subdivision(code: keyof typeof subdivisionNames): Statement[] {
  return [
    {
      source: 'source:iso-3166',
      locator: `ISO 3166-2, ${code}: “${subdivisionNames[code]}”`,
      fields: ['name', 'code', 'country'],
    },
    { source: 'source:crosstown', locator: 'Places', fields: ['name', 'alternativeNames'] },
  ];
}

/** Galilee and Negev are landscapes, not districts: no ISO list has them. */
const naturalRegion: readonly Statement[] = [
  {
    source: 'source:crosstown',
    locator: 'Places, natural regions',
    fields: ['name', 'alternativeNames', 'summary', 'country'],
  },
];

export const regions: readonly RegionFacts[] = [
  {
    id: 'region:galilee',
    language: 'en',
    country: 'country:il',
    name: { en: 'Galilee', it: 'Galilea', bg: 'Галилея', he: 'הגליל' },
    alternativeNames: {
      en: ['The Galilee', 'HaGalil'],
      it: ['La Galilea', 'HaGalil'],
      bg: ['областта Галилея', 'Галил'],
      he: ['גליל', 'אזור הגליל'],
    },
    summary: {
      en: 'The north of Israel, a natural region rather than an administrative one.',
      it: 'Il nord di Israele, una regione naturale e non amministrativa.',
      bg: 'Северът на Израел: природна, а не административна област.',
      he: 'צפון ישראל: אזור טבעי ולא מינהלי.',
    },
    statedIn: naturalRegion,
  },
  {
    id: 'region:negev',
    language: 'en',
    country: 'country:il',
    name: { en: 'Negev', it: 'Negev', bg: 'Негев', he: 'הנגב' },
    alternativeNames: {
      en: ['The Negev', 'HaNegev'],
      it: ['Il Negev', 'Neghev'],
      bg: ['областта Негев', 'пустинята Негев'],
      he: ['נגב', 'אזור הנגב'],
    },
    summary: {
      en: 'The south of Israel, a natural region rather than an administrative one.',
      it: 'Il sud di Israele, una regione naturale e non amministrativa.',
      bg: 'Югът на Израел: природна, а не административна област.',
      he: 'דרום ישראל: אזור טבעי ולא מינהלי.',
    },
    statedIn: naturalRegion,
  },
  {
    id: 'region:northern-ireland',
    language: 'en',
    code: 'GB-NIR',
    country: 'country:gb',
    name: { en: 'Northern Ireland', it: 'Irlanda del Nord', bg: 'Северна Ирландия', he: 'צפון אירלנד' },
    alternativeNames: { en: ['NI'], it: ['NI'], bg: ['NI'], he: ['NI'] },
    statedIn: subdivision('GB-NIR'),
  },
  {
    id: 'region:tuscany',
    language: 'en',
    code: 'IT-52',
    country: 'country:it',
    name: { en: 'Tuscany', it: 'Toscana', bg: 'Тоскана', he: 'טוסקנה' },
    alternativeNames: {
      en: ['Tuscany Region'],
      it: ['Regione Toscana'],
      bg: ['област Тоскана'],
      he: ['מחוז טוסקנה'],
    },
    statedIn: subdivision('IT-52'),
  },
  {
    id: 'region:sofia-city',
    language: 'en',
    code: 'BG-22',
    country: 'country:bg',
    name: {
      en: 'Sofia City Province',
      it: 'Provincia di Sofia-città',
      bg: 'Област София (столица)',
      he: 'מחוז העיר סופיה',
    },
    alternativeNames: {
      en: ['Sofia-Capital', 'Sofia-grad'],
      it: ['Sofia-capitale', 'Sofia-grad'],
      bg: ['София-град', 'Област София-град'],
      he: ['סופיה הבירה', 'סופיה־גראד'],
    },
    statedIn: subdivision('BG-22'),
  },
  {
    id: 'region:madrid',
    language: 'en',
    code: 'ES-MD',
    country: 'country:es',
    name: { en: 'Community of Madrid', it: 'Comunità di Madrid', bg: 'Автономна област Мадрид', he: 'קהילת מדריד' },
    alternativeNames: {
      en: ['Comunidad de Madrid', 'Madrid Region'],
      it: ['Comunidad de Madrid', 'Regione di Madrid'],
      bg: ['Comunidad de Madrid', 'област Мадрид'],
      he: ['Comunidad de Madrid', 'מחוז מדריד'],
    },
    statedIn: subdivision('ES-MD'),
  },
  {
    id: 'region:vienna',
    language: 'en',
    code: 'AT-9',
    country: 'country:at',
    name: { en: 'Vienna (state)', it: 'Vienna (Land)', bg: 'Виена (провинция)', he: 'וינה (מדינת מחוז)' },
    alternativeNames: { en: ['Land Wien'], it: ['Land di Vienna'], bg: ['провинция Виена'], he: ['מחוז וינה'] },
    statedIn: subdivision('AT-9'),
  },
  {
    id: 'region:leinster',
    language: 'en',
    code: 'IE-L',
    country: 'country:ie',
    name: { en: 'Leinster', it: 'Leinster', bg: 'Ленстър', he: 'לנסטר' },
    alternativeNames: { en: ['Laighin'], it: ['Laighin'], bg: ['Лейнстър'], he: ['לינסטר'] },
    statedIn: subdivision('IE-L'),
  },
];
