import { type Candidate, type Narrowing, samePlace } from './candidate.ts';
import { type Choice, choose } from './choose.ts';
import { settledByCode } from './codes.ts';
import { regionsNamed } from './divisions.ts';
import { compact, foldedWords } from './fold.ts';
import type { GazetteerPlace } from './gazetteer.ts';
import { governedBy } from './governed-by.ts';
import { afterPlural, isGovernment } from './government.ts';
import { bearersOf, countryCandidate, type PlaceLists, regionCandidate } from './name-lookup.ts';
import { settledById } from './place-by-id.ts';
import type { PlaceQuestion } from './port.ts';
import { type Qualified, qualified } from './qualified.ts';
import { saysRegion } from './region-words.ts';
import { countryWritten } from './written-countries.ts';
import { joinedNames, listedNames, partsOf, type WrittenPart, withArticleFirst } from './written-parts.ts';
import { liesInRegion } from './written-regions.ts';

/** Longer than any place's name with all that is said beside it: a sentence. */
const LONGEST = 160;

/** What is shorter is a code. */
const SHORTEST_NAME = 4;

/** What was meant; `nothingNamed` where an organisation's name tells no place. */
export type Resolution = Choice | { nothingNamed: true };
const NOTHING: Resolution = { nothingNamed: true };
const NO_SUCH: Resolution = { among: [], elsewhere: true };

/** Finds out what place is meant by what somebody wrote, and how that is known. */
export function resolve(question: PlaceQuestion, lists: PlaceLists): Resolution {
  const written = withArticleFirst(question.written.normalize('NFC').trim());
  const none = question.role === 'ORGANISATION' ? NOTHING : NO_SUCH;
  if (written === '' || written.length > LONGEST) return none;
  if (question.role === 'ORGANISATION') return ofOrganisation(written, question, lists) ?? none;
  return (
    settledById(written, lists) ??
    settledByCode(written, question, lists) ??
    ofCountry(written, question, lists) ??
    ofPlace(written, question, lists) ??
    ofRegion(written, question, lists) ??
    none
  );
}

/** Where a country is asked for and no region will do, "England" says which. */
function ofCountry(written: string, { kinds }: PlaceQuestion, lists: PlaceLists): Choice | undefined {
  const code =
    kinds?.includes('Country') && !kinds.includes('Region') ? countryWritten(written, lists.countries) : undefined;
  const isTown = kinds?.includes('City') && bearersOf(written, lists).some(({ kind }) => kind === 'City');
  return code && !isTown ? { chosen: countryCandidate(code), by: 'NAME', certainty: 0.95 } : undefined;
}

function narrowingOf({ countries, kinds, countryUnclear, regions = [] }: PlaceQuestion, lists: PlaceLists): Narrowing {
  const inWrittenRegion = (city: GazetteerPlace) => regions.some((region) => liesInRegion(city, region, lists));
  return { countries, kinds, unclear: countryUnclear, ...(regions.length > 0 && { inWrittenRegion }) };
}

function ofPlace(written: string, question: PlaceQuestion, lists: PlaceLists): Choice | undefined {
  const plain = narrowingOf(question, lists);
  const whole = bearersOf(written, lists).filter((one) => !isRunTogether(written, one));
  if (whole.length > 0) return choose(whole, plain);
  const each = listedNames(written).filter((name) => /[^/]\/[^/]/.test(name));
  if (each.length > 1) return severalPlaced(each, question, lists);
  const [first, ...others] = partsOf(written);
  if (!first) return undefined;
  const read = qualified(others, named(first.text, plain, lists), plain, lists);
  const alone = named(first.text, read.narrowing, lists);
  const names = alone.length === 0 ? joinedNames(first.text, plain.countries) : [first.text];
  const further = others.flatMap(({ text, joint }) => (joint === 'BRACKET' ? [] : joinedNames(text, plain.countries)));
  if (names.length > 1)
    return withUnread(severalNamed([...names, ...further], plain, lists), [...names, ...further], lists);
  return alone.length === 0 ? undefined : withOthers(alone, read, lists);
}

/** "Львівська область": a region by what the row's country calls it, where no place bears the name. */
function ofRegion(written: string, { countries, kinds }: PlaceQuestion, { regions }: PlaceLists): Choice | undefined {
  if (written.length < SHORTEST_NAME || kinds?.includes('Region') === false) return undefined;
  const codes = countries.flatMap((country) => regionsNamed(country, written));
  const [only, other] = codes.flatMap((code) => regions.byCode(code) ?? []);
  return only && !other ? { chosen: regionCandidate(only), by: 'NAME', certainty: 0.95 } : undefined;
}

/** "Ereğli/Konya, Edremit/Van": a list of towns, each with its province. */
function severalPlaced(names: readonly string[], question: PlaceQuestion, lists: PlaceLists): Choice {
  const choices = names.flatMap((name) => ofPlace(name, question, lists) ?? []);
  return { among: choices.flatMap((choice) => choice.chosen ?? choice.among), elsewhere: false };
}

/** Across brackets, commas and "&" two names are not one: "Gent & Brugge" is not Gentbrugge. */
function isRunTogether(written: string, { city }: Candidate): boolean {
  if (!city || !/[()[\],،，、;؛；|\n/&+]|\s[-–—]\s/u.test(written)) return false;
  const words = foldedWords(written.replace(/\s*[&+]\s*/g, ' & ').replaceAll('&', 'and'));
  const names = [city.name, ...city.alternateNames].map((name) => foldedWords(name.replaceAll('&', ' and ')));
  if (/[&+]/.test(written)) return !names.includes(words);
  return !names.includes(words) && names.some((name) => compact(name) === compact(words));
}

/** An organisation tells a place where its name is that of a government, or of a place of the row's own country. */
function ofOrganisation(written: string, question: PlaceQuestion, lists: PlaceLists): Choice | undefined {
  const plain = narrowingOf(question, lists);
  const several = afterPlural(written);
  if (several)
    return severalNamed(
      several.split(',').flatMap((name) => joinedNames(name)),
      plain,
      lists,
    );
  const parts = partsOf(written);
  const beside = parts.slice(1).filter(({ text, joint }) => joint === 'BRACKET' || text.length > 3);
  const { narrowing } = qualified(beside, [], plain, lists);
  const government = ofGovernments(parts, narrowing, lists);
  if (government || question.countries.length === 0) return government;
  const whole = bearersOf(written, lists).filter(({ country }) => country && question.countries.includes(country));
  if (whole.length > 0) return choose(whole, plain);
  const names = parts.flatMap(({ text, joint }) => (joint === 'BRACKET' ? [] : joinedNames(text, question.countries)));
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
  const bearers = bearersOf(text, lists).filter((one) => !isRunTogether(text, one));
  return bearers.length > 0 ? bearers : governedBy(text, narrowing, lists);
}

/** "Bozen/Bolzano" is one place by two names; "Paris, Lyon" are two; what belongs to no place is told. */
function withOthers(candidates: Candidate[], { narrowing, others, isPlaced }: Qualified, lists: PlaceLists): Choice {
  let left: readonly Candidate[] = candidates;
  const unread: string[] = [];
  let unclear = narrowing.unclear ?? false;
  for (const { text, joint } of others) {
    const whole = named(text, narrowing, lists);
    const names = whole.length > 0 || joint === 'BRACKET' ? [text] : joinedNames(text, narrowing.countries);
    const also = names.length > 1 ? names.flatMap((name) => named(name, narrowing, lists)) : whole;
    const both = left.filter((one) => also.some((other) => samePlace(one, other)));
    if (both.length > 0 && names.length === 1) left = both;
    else if (also.length > 0 && joint !== 'BRACKET') {
      const here = choose(left, narrowing);
      const there = choose(also, narrowing);
      // A namesake of the other part in another country is no second place, and after a dash stand parts of towns.
      if (joint === 'DASH' ? isTown(there.chosen) : there.chosen || !there.elsewhere)
        return {
          among: [...(here.chosen ? [here.chosen] : here.among), ...(there.chosen ? [there.chosen] : there.among)],
          elsewhere: false,
        };
      unread.push(text);
    } else {
      unread.push(text);
      unclear ||= joint !== 'DASH' && mayBeRegion(text);
    }
  }
  const choice = choose(left, unclear ? { ...narrowing, unclear } : narrowing);
  return { ...choice, ...(unread.length > 0 && { unread }), ...(isPlaced && { placed: true }) };
}

/** A name, or what says that it is a region: "(Xska oblast)", and not "(city centre)". */
const mayBeRegion = (text: string): boolean => /[\p{Lu}\p{Lo}]/u.test(text) || saysRegion(foldedWords(text));

const isTown = (chosen: Candidate | undefined): boolean =>
  chosen?.kind === 'City' && chosen.population >= LISTED_TOWN && chosen.city?.feature !== 'PPLX';

/** "Stuttgart und Region": the one place, and what of the cell is not its name. */
function withUnread(choice: Choice | undefined, names: readonly string[], lists: PlaceLists): Choice | undefined {
  if (!choice?.chosen) return choice;
  const { chosen } = choice;
  const unread = names.filter((name) => !bearersOf(name, lists).some((one) => samePlace(one, chosen)));
  return unread.length > 0 ? { ...choice, unread } : choice;
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
