import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { PracticeTraits } from '../../../seed/imports/duplicates/port.ts';
import type { Places } from '../../../seed/imports/places/port.ts';

const shared = (path: string) => fileURLToPath(new URL(`../../../../shared/data/${path}`, import.meta.url));
const IPS = shared('jrc-ips/data/cases.csv');
const BC4SDGS = shared('jrc-bc4sdgs/bc4sdgs_202507_merged_upd_pub.csv');

/** Whether the two corpora are on this machine: they are no part of the repository. */
export const corporaAreHere = existsSync(IPS) && existsSync(BC4SDGS);

type Row = Record<string, string>;
const rowsOf = (path: string): Row[] => parse(readFileSync(path), { columns: true, bom: true, relax_quotes: true });

/** The practices of jrc-ips, by the ids that the judged pairs name. */
export function ipsPractices(places: Places): PracticeTraits[] {
  return rowsOf(IPS).map((row) =>
    traitsOf(places, 'source:jrc-ips', {
      id: row.id,
      name: row.name,
      text: row.description,
      countries: row.geocoverage_codes,
      organisation: row.lead_organisation_name,
      from: row.start_date,
      until: row.end_date,
      url: row.url,
    }),
  );
}

export function bc4sdgsPractices(places: Places): PracticeTraits[] {
  return rowsOf(BC4SDGS).map((row) =>
    traitsOf(places, 'source:jrc-bc4sdgs', {
      id: row.pstw_id,
      name: row.name,
      text: row.description,
      countries: row.geographical_coverage_nuts_2021,
      organisation: row.responsible_organisation,
      from: row.start_year,
      until: row.end_year,
      url: row.website,
    }),
  );
}

interface Case {
  id?: string;
  name?: string;
  text?: string;
  countries?: string;
  organisation?: string;
  from?: string;
  until?: string;
  url?: string;
}

/** As an import would see it: the country that a row names, and the city that its lead organisation tells. */
function traitsOf(places: Places, source: string, row: Case): PracticeTraits {
  const codes = (row.countries ?? '').split(/[,;]\s*/).filter((code) => code !== '' && code !== 'EU');
  const countries = codes.flatMap((written) => {
    const answer = places.find({ written: written.slice(0, 2), role: 'PLACE', countries: [], kinds: ['Country'] });
    return answer.settled && answer.place.country ? [answer.place.country] : [];
  });
  const city = places.find({ written: row.organisation ?? '', role: 'ORGANISATION', countries });
  const year = (written = '') => Number(/(?:19|20)\d\d/.exec(written)?.[0]) || undefined;
  return {
    id: row.id ?? '',
    names: [row.name ?? ''].filter(Boolean),
    texts: [row.text ?? ''].filter(Boolean),
    places: [...countries.map((code) => `country:${code.toLowerCase()}`), ...(city.settled ? [city.place.id] : [])],
    organisations: [row.organisation ?? ''].filter(Boolean),
    startYear: year(row.from),
    endYear: year(row.until),
    urls: (row.url ?? '').split(/\s+/).filter((word) => /[./]/.test(word)),
    sources: [source],
  };
}

export type Hiding = 'NOTHING' | 'NAMES' | 'NAMES_AND_SENTENCES';

/** A practice without its names, or also without every other sentence: the odd ones on one side, the even ones on the other. */
export function hidden(practice: PracticeTraits, hiding: Hiding, kept: 'ODD' | 'EVEN'): PracticeTraits {
  if (hiding === 'NOTHING') return practice;
  if (hiding === 'NAMES') return { ...practice, names: [] };
  const halved = practice.texts.map((text) =>
    text
      .split(/(?<=[.!?])\s+/)
      .filter((_, at) => (at % 2 === 0) === (kept === 'ODD'))
      .join(' '),
  );
  return { ...practice, names: [], texts: halved.filter(Boolean) };
}
