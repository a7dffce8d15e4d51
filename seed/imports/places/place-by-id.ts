import type { Candidate } from './candidate.ts';
import type { Choice } from './choose.ts';
import { compact, foldedWords } from './fold.ts';
import { bearersOf, cityCandidate, countryCandidate, type PlaceLists, regionCandidate } from './name-lookup.ts';
import { idOf } from './place-ids.ts';

const ID = /^(city|region|country):([a-z0-9-]+)$/;

/** The place that an id of ours names: what a report gave as a candidate, an editor writes into a value table. */
export function settledById(written: string, lists: PlaceLists): Choice | undefined {
  const [, kind, slug = ''] = ID.exec(written) ?? [];
  if (!kind) return undefined;
  const chosen = candidatesFor(kind, slug, lists).find((one) => idOf(one, lists) === written);
  return chosen && { chosen, by: 'CODE', certainty: 0.99 };
}

function candidatesFor(kind: string, slug: string, lists: PlaceLists): Candidate[] {
  if (kind === 'country' && lists.countries.byCode(slug.toUpperCase())) return [countryCandidate(slug.toUpperCase())];
  const region = lists.regions.byCode(slug.toUpperCase());
  const city = lists.gazetteer.byId(Number(/-(\d+)$/.exec(slug)?.[1]));
  const names = [slug, slug.replace(/-[a-z]{2}$/, '')].map((name) => name.replaceAll('-', ' '));
  return [
    ...(region ? [regionCandidate(region)] : []),
    ...(city ? [cityCandidate(city)] : []),
    ...names.flatMap((name) => [
      ...bearersOf(name, lists),
      ...lists.known.bearersOf(compact(foldedWords(name)), lists),
    ]),
  ];
}
