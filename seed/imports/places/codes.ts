import type { Candidate } from './candidate.ts';
import type { Choice } from './choose.ts';
import { countryCandidate, type PlaceLists } from './name-lookup.ts';
import { regionOfNuts } from './nuts-regions.ts';
import type { PlaceQuestion } from './port.ts';

const COUNTRY_CODE = /^[A-Z]{2,3}$/;
const ISO_REGION = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;
const NUTS_REGION = /^[A-Z]{2}[0-9A-Z]{1,3}$/;

/** The country or region that a code stands for. A NUTS code that is no ISO region is at least in its country. */
export function settledByCode(written: string, question: PlaceQuestion, lists: PlaceLists): Choice | undefined {
  const country = COUNTRY_CODE.test(written) ? lists.countries.byCode(written) : undefined;
  if (country) return byCode(countryCandidate(country), 0.99, question);
  const iso = ISO_REGION.test(written) ? written : NUTS_REGION.test(written) ? regionOfNuts(written) : undefined;
  const region = iso ? lists.regions.byCode(iso) : undefined;
  if (region)
    return byCode(
      {
        kind: 'Region',
        name: region.name,
        country: region.country,
        population: 0,
        byOwnName: true,
        region: region.code,
      },
      0.98,
      question,
    );
  const of = NUTS_REGION.test(written) && /\d/.test(written) ? lists.countries.byCode(written.slice(0, 2)) : undefined;
  return of ? byCode(countryCandidate(of), 0.9, question) : undefined;
}

function byCode(chosen: Candidate, certainty: number, { kinds }: PlaceQuestion): Choice | undefined {
  return kinds && !kinds.includes(chosen.kind) ? undefined : { chosen, by: 'CODE', certainty };
}
