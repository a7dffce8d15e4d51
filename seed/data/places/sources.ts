import type { SourceFacts } from '../../facts.ts';

export const sources: readonly SourceFacts[] = [
  {
    id: 'source:geonames',
    title: {
      en: 'GeoNames gazetteer, places of 500 people and more',
      it: 'Repertorio geografico GeoNames, luoghi con almeno 500 abitanti',
      bg: 'Географски справочник GeoNames, селища с поне 500 жители',
      he: 'אינדקס המקומות GeoNames, יישובים בני 500 תושבים ומעלה',
    },
    language: 'en',
    origin: 'ORIGINAL',
    publisher: 'GeoNames',
    url: 'https://www.geonames.org/',
    published: '2023-03',
    licence: 'CC BY 4.0',
  },
  {
    id: 'source:iso-3166',
    title: {
      en: 'ISO 3166 codes of countries and their subdivisions',
      it: 'Codici ISO 3166 dei paesi e delle loro suddivisioni',
      bg: 'Кодове по ISO 3166 на държавите и техните единици',
      he: 'קודי ISO 3166 של מדינות ושל המחוזות שבהן',
    },
    language: 'en',
    origin: 'ORIGINAL',
    publisher: 'ISO, by way of the iso-3166 package',
    url: 'https://www.npmjs.com/package/iso-3166',
    licence: 'MIT',
  },
  {
    id: 'source:i18n-iso-countries',
    title: {
      en: 'i18n-iso-countries: names of countries by language',
      it: 'i18n-iso-countries: nomi dei paesi nelle varie lingue',
      bg: 'i18n-iso-countries: имена на държавите по езици',
      he: 'i18n-iso-countries: שמות המדינות בשפות שונות',
    },
    language: 'en',
    origin: 'ORIGINAL',
    publisher: 'The authors of i18n-iso-countries',
    url: 'https://www.npmjs.com/package/i18n-iso-countries',
    licence: 'MIT',
  },
];
