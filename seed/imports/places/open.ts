import countries from 'i18n-iso-countries';
import type { Batch } from '../../../graph/model.ts';
import type { KnownPlace, OpenPlaces, PlaceAnswer, PlaceChoice, PlaceQuestion } from './port.ts';

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Finds countries by code and by name in any language, and the places that the graph holds by their names. */
export const openPlaces: OpenPlaces = async (known) => {
  const byName = new Map<string, KnownPlace[]>();
  for (const place of known)
    for (const name of place.names) byName.set(fold(name), [...(byName.get(fold(name)) ?? []), place]);
  return {
    find: (question) => find(question, byName),
    factsOf: (place) => countryFacts(place),
  };
};

function find(
  { written, role, kinds, countries: hints }: PlaceQuestion,
  byName: Map<string, KnownPlace[]>,
): PlaceAnswer {
  const expects = (kind: KnownPlace['kind']) => !kinds || kinds.includes(kind);
  const code = role === 'PLACE' && expects('Country') ? codeOf(written) : undefined;
  if (code)
    return { settled: true, place: countryChoice(code), by: written.length === 2 ? 'CODE' : 'NAME', certainty: 1 };
  const all = (byName.get(fold(written)) ?? []).filter(({ kind }) => expects(kind));
  const near =
    hints.length > 0
      ? all.filter(({ country = '' }) => hints.some((hint) => country.endsWith(`:${hint.toLowerCase()}`)))
      : all;
  const [only] = near;
  if (only && near.length === 1)
    return { settled: true, place: choice(only), by: all.length > 1 ? 'COUNTRY' : 'NAME', certainty: 0.95 };
  const reason = role === 'ORGANISATION' ? 'NOTHING_NAMED' : all.length > 0 ? 'SEVERAL' : 'NO_SUCH_PLACE';
  return { settled: false, reason, candidates: all.map(choice) };
}

const choice = ({ id, kind, names }: KnownPlace): PlaceChoice => ({ id, kind, name: names[0] ?? id });

function countryChoice(code: string): PlaceChoice {
  return {
    kind: 'Country',
    id: `country:${code.toLowerCase()}`,
    name: countries.getName(code, 'en') ?? code,
    country: code,
  };
}

function codeOf(written: string): string | undefined {
  if (/^[A-Z]{2}$/.test(written)) return countries.isValid(written) ? written : undefined;
  for (const language of countries.getSupportedLanguages()) {
    const code = countries.getAlpha2Code(written, language);
    if (code) return code;
  }
  return undefined;
}

function countryFacts({ kind, id, name, country }: PlaceChoice): Batch {
  if (kind !== 'Country') return { nodes: [], relationships: [] };
  const properties = {
    slug: id.slice(id.indexOf(':') + 1),
    code: country ?? '',
    language: 'en',
    nameKind: 'OFFICIAL',
    name_en: name,
  };
  return { nodes: [{ kind, id, properties }], relationships: [] };
}
