import { type Candidate, type Narrowing, samePlace } from './candidate.ts';
import { type Choice, choose } from './choose.ts';
import { settledByCode } from './codes.ts';
import { liesIn } from './divisions.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { afterPlural, governedPlaces, isGovernment } from './government.ts';
import { bearersOf, inflectedBearersOf, type PlaceLists } from './name-lookup.ts';
import { settledById } from './place-by-id.ts';
import type { PlaceKind, PlaceQuestion } from './port.ts';
import { countryWritten } from './written-countries.ts';
import { joinedNames, partsOf, type WrittenPart } from './written-parts.ts';

/** Longer than any place's name with all that is said beside it: a sentence. */
const LONGEST = 160;

/** What was meant; `nothingNamed` where an organisation's name tells no place. */
export type Resolution = Choice | { nothingNamed: true };
const NOTHING: Resolution = { nothingNamed: true };
const NO_SUCH: Resolution = { among: [], elsewhere: true };

/** Finds out what place is meant by what somebody wrote, and how that is known. */
export function resolve(question: PlaceQuestion, lists: PlaceLists): Resolution {
  const written = question.written.normalize('NFC').trim();
  const none = question.role === 'ORGANISATION' ? NOTHING : NO_SUCH;
  if (written === '' || written.length > LONGEST) return none;
  if (question.role === 'ORGANISATION') return ofOrganisation(written, question, lists) ?? none;
  return (
    settledById(written, lists) ?? settledByCode(written, question, lists) ?? ofPlace(written, question, lists) ?? none
  );
}

function narrowingOf({ countries, kinds, countryUnclear, regions = [] }: PlaceQuestion, lists: PlaceLists): Narrowing {
  const inWrittenRegion = (city: GazetteerPlace) => regions.some((region) => liesIn(city, region, lists));
  return { countries, kinds, regions: [], unclear: countryUnclear, ...(regions.length > 0 && { inWrittenRegion }) };
}

function ofPlace(written: string, question: PlaceQuestion, lists: PlaceLists): Choice | undefined {
  const plain = narrowingOf(question, lists);
  const whole = bearersOf(written, lists);
  if (whole.length > 0) return choose(whole, plain);
  const [first, ...others] = partsOf(written);
  if (!first) return undefined;
  const read = qualified(others, plain, lists);
  const names = others.length === 0 ? joinedNames(first.text) : [first.text];
  if (names.length > 1) return severalNamed(names, plain, lists);
  const candidates = named(first.text, read.narrowing, lists);
  return candidates.length === 0 ? undefined : withOthers(candidates, read, lists);
}

/** An organisation tells a place where its name is that of a government, or of a place of the row's own country. */
function ofOrganisation(written: string, question: PlaceQuestion, lists: PlaceLists): Choice | undefined {
  const plain = narrowingOf(question, lists);
  const several = afterPlural(written);
  if (several) return severalNamed(several.split(',').flatMap(joinedNames), plain, lists);
  const parts = partsOf(written);
  const beside = parts.slice(1).filter(({ text, joint }) => joint === 'BRACKET' || text.length > 3);
  const { narrowing } = qualified(beside, plain, lists);
  const government = ofGovernments(parts, narrowing, lists);
  if (government || question.countries.length === 0) return government;
  const whole = bearersOf(written, lists).filter(({ country }) => country && question.countries.includes(country));
  if (whole.length > 0) return choose(whole, plain);
  const names = parts.flatMap(({ text, joint }) => (joint === 'BRACKET' ? [] : joinedNames(text)));
  return names.length > 1 ? severalNamed(names, plain, lists, 'ALL') : undefined;
}

/** The place that the governments among the parts tell; several where there are more of them, or more towns follow. */
function ofGovernments(parts: readonly WrittenPart[], narrowing: Narrowing, lists: PlaceLists): Choice | undefined {
  const texts = parts.flatMap(({ text }) => {
    const whole = governedBy(text, narrowing, lists);
    return whole.length > 0 ? [text] : joinedNames(text);
  });
  const told = texts.map((text) => ({ text, candidates: governedBy(text, narrowing, lists) }));
  const first = told.findIndex(({ candidates }) => candidates.length > 0);
  const unknown = told.some(({ text, candidates }) => candidates.length === 0 && isGovernment(text));
  if (first < 0) return unknown ? { among: [], elsewhere: true } : undefined;
  const followers = told.slice(first + 1).filter(({ candidates }) => candidates.length === 0);
  const towns = followers.map(({ text }) => bearersOf(text, lists).filter((one) => isTownOf(one, narrowing)));
  const found = [...told.map(({ candidates }) => candidates), ...towns].filter((candidates) => candidates.length > 0);
  const choice = oneOf(found, narrowing);
  return unknown && choice.chosen ? { among: [choice.chosen], elsewhere: false } : choice;
}

/** A town large enough to be listed after another: firms are called like villages. */
const LISTED_TOWN = 5000;
const isTownOf = ({ kind, country, population }: Candidate, { countries }: Narrowing) =>
  kind === 'City' && population >= LISTED_TOWN && country !== undefined && countries.includes(country);

/** The bearers of a name, be it a place's or a government's. */
function named(text: string, narrowing: Narrowing, lists: PlaceLists): Candidate[] {
  const bearers = bearersOf(text, lists);
  return bearers.length > 0 ? bearers : governedBy(text, narrowing, lists);
}

/** The places that a government's name may tell, of the kind that it governs. */
function governedBy(text: string, { countries }: Narrowing, lists: PlaceLists): Candidate[] {
  for (const { name, governs } of governedPlaces(text)) {
    const kinds: PlaceKind[] = governs === 'CITY' ? ['City'] : ['Region', 'Country'];
    const here = ({ kind, country }: Candidate) =>
      kinds.includes(kind) && (countries.length === 0 || !country || countries.includes(country));
    const anywhere = bearersOf(name, lists);
    const found = anywhere.filter(here);
    if (found.length > 0) return found;
    const inflected = inflectedBearersOf(name, countries, lists).filter(here);
    if (inflected.length > 0) return inflected;
    const elsewhere = anywhere.filter(({ kind }) => kinds.includes(kind));
    if (elsewhere.length > 0) return elsewhere;
  }
  return [];
}

interface Qualified {
  narrowing: Narrowing;
  /** What is neither a country nor a region. */
  others: readonly WrittenPart[];
}

/** What the parts beside the first say of where it lies. What is written there outweighs what the row says elsewhere. */
function qualified(parts: readonly WrittenPart[], plain: Narrowing, lists: PlaceLists): Qualified {
  const countries: string[] = [];
  const regions: string[] = [];
  const others: WrittenPart[] = [];
  for (const part of parts) {
    const region = lists.regions.byName(part.text)[0];
    const country =
      lists.countries.byCode(part.text) ??
      lists.countries.byName(part.text)?.code ??
      (region ? undefined : countryWritten(part.text, lists.countries));
    const state = /^[A-Z]{2}$/.test(part.text) ? lists.regions.byCode(`US-${part.text}`) : undefined;
    const inRegion = state && (plain.countries.includes('US') || !country) ? state : country ? undefined : region;
    if (inRegion && part.joint !== 'SLASH') {
      regions.push(inRegion.code);
      countries.push(inRegion.country);
    } else if (country) countries.push(country);
    else others.push(part);
  }
  const narrowing = { ...plain, regions, countries: countries.length > 0 ? countries : plain.countries };
  return { narrowing, others };
}

/** "Bozen/Bolzano" is one place by two names; "Paris, Lyon" are two; what belongs to no place says nothing. */
function withOthers(candidates: Candidate[], { narrowing, others }: Qualified, lists: PlaceLists): Choice {
  let left: readonly Candidate[] = candidates;
  for (const { text, joint } of others) {
    const also = named(text, narrowing, lists);
    const both = left.filter((one) => also.some((other) => samePlace(one, other)));
    if (both.length > 0) left = both;
    else if (also.length > 0 && (joint === 'COMMA' || joint === 'SLASH')) {
      const here = choose(left, narrowing);
      const there = choose(also, narrowing);
      // A namesake of the other part in another country is no second place.
      if (there.chosen || !there.elsewhere)
        return {
          among: [...(here.chosen ? [here.chosen] : here.among), ...(there.chosen ? [there.chosen] : there.among)],
          elsewhere: false,
        };
    }
  }
  return choose(left, narrowing);
}

/** Several names in one cell: several places, unless all but one name nothing. */
function severalNamed(
  names: readonly string[],
  narrowing: Narrowing,
  lists: PlaceLists,
  needed: 'ALL' | 'ANY' = 'ANY',
): Choice | undefined {
  const found = names.map((name) => named(name, narrowing, lists)).filter((candidates) => candidates.length > 0);
  if (found.length === 0 || (needed === 'ALL' && found.length < names.length)) return undefined;
  return found.length === 1 ? { among: found[0] as Candidate[], elsewhere: false } : oneOf(found, narrowing);
}

/** The place that all of them mean, or all the places. */
function oneOf(found: readonly (readonly Candidate[])[], narrowing: Narrowing): Choice {
  const choices = found.map((candidates) => choose(candidates, narrowing));
  const chosen = choices.flatMap((choice) => (choice.chosen ? [choice.chosen] : []));
  const distinct = chosen.filter((one, at) => chosen.findIndex((other) => samePlace(one, other)) === at);
  const open = choices.filter((choice) => !choice.chosen && !choice.elsewhere);
  const [first] = choices;
  if (first && distinct.length + open.length <= 1) return choices.find((choice) => choice.chosen) ?? open[0] ?? first;
  return { among: [...distinct, ...open.flatMap((choice) => choice.chosen ?? choice.among)], elsewhere: false };
}
