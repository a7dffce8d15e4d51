import type { Comparison } from './compare.ts';
import { weigh } from './decide.ts';
import { type Compared, KnownPractices } from './known-practices.ts';
import { mostPossible } from './most-possible.ts';
import type { Double, OpenDuplicates, PracticeTraits } from './port.ts';

/** From here on an editor is asked. */
const LIKELY = -1;
/** From here on an editor is asked whether one is a translation of the other, which is never merged unseen. */
const LIKELY_TRANSLATION = 0;
/** From here on it is merged, where nothing speaks against it. */
const CERTAIN = 2.5;
/** A practice of the same document that resembles it so much more takes the place of one that has another name. */
const CLEAR_LEAD = 1.5;
const OUTDONE = -2;
const MOST_DOUBLES = 5;

/** Opens an empty comparison: about 0.85 KB a practice that is added, hashes and no texts. */
export const openDuplicates: OpenDuplicates = () => {
  const known = new KnownPractices();
  return {
    add: (practice) => known.add(practice),
    doublesOf: (practice) => doublesAmong(known, practice),
  };
};

function doublesAmong(known: KnownPractices, practice: PracticeTraits): Double[] {
  const weighed = known
    .comparedWith(practice, (shared) => (shared.names?.count ?? 0) > 0 || mostPossible(shared) > LIKELY)
    .map((compared) => ({ ...compared, ...weigh(compared.comparison) }));
  const judged = weighed
    .map((one) => ({ ...one, score: one.score + (isOutdone(one, weighed) ? OUTDONE : 0) }))
    .filter(({ score, comparison }) => score > LIKELY || isSameNameInTown(comparison))
    .filter((one, at, all) => !all.some((other, where) => other.id === one.id && isBetter(other, where, one, at)))
    .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
  const doubles = withoutSeries(judged).map((one): Double => {
    const certain = one.score >= CERTAIN && isBeyondDoubt(one.comparison) && !hasRival(one, judged);
    const { id, score, reasons } = one;
    return { id, resemblance: certain ? 'SAME' : 'LIKELY', certainty: certaintyOf(score), reasons };
  });
  return [...doubles, ...translationAmong(weighed, judged)].slice(0, MOST_DOUBLES);
}

/** The likeliest translation of it: one document has one of them, and a practice that is told in its own language is none. */
function translationAmong(weighed: readonly Scored[], judged: readonly Scored[]): Double[] {
  const known = new Set(judged.map(({ id }) => id));
  const possible = weighed.flatMap(({ id, translation }) =>
    translation && !known.has(id) ? [{ id, ...translation }] : [],
  );
  const [best] = possible.sort((a, b) => b.score - a.score || a.id.localeCompare(b.id, 'en'));
  if (!best || best.score < LIKELY_TRANSLATION) return [];
  return [{ id: best.id, resemblance: 'LIKELY', certainty: certaintyOf(best.score), reasons: best.reasons }];
}

/** However little the texts share: an editor sees what two documents call the same in the same town. */
const isSameNameInTown = ({ sameName, place }: Comparison) => sameName && place === 'SAME_TOWN';

/** Of what one document tells town by town, the likest is proposed: hundreds of pairs would hide the others. */
function withoutSeries<One extends Scored>(judged: readonly One[]): One[] {
  const first = judged.find(isOfSeries);
  return judged.filter((one) => one === first || !isOfSeries(one));
}

const isOfSeries = ({ comparison }: Scored): boolean =>
  comparison.sameSource && PERHAPS_TWO_PLACES.includes(comparison.place);

/** Of a practice that is known in several languages, the wording that resembles it most counts. */
const isBetter = (other: Scored, where: number, one: Scored, at: number): boolean =>
  other.score > one.score || (other.score === one.score && where < at);

type Scored = Compared & { score: number };

function isOutdone({ id, source, score, comparison }: Scored, all: readonly Scored[]): boolean {
  if ((comparison.nameWithin ?? 0) > 0.6) return false;
  return all.some((other) => other.id !== id && other.source === source && other.score - score >= CLEAR_LEAD);
}

/** Two of one document that resemble it as much: which is meant is not certain. */
const hasRival = ({ id, source, score }: Scored, all: readonly Scored[]): boolean =>
  all.some((other) => other.id !== id && other.source === source && score - other.score < CLEAR_LEAD);

/** Places that may be two: what is open may be anywhere. */
const PERHAPS_TWO_PLACES: readonly Comparison['place'][] = ['OTHER_TOWN', 'OTHER_COUNTRY', 'OPEN_TOWN'];

/** Whatever the score: never in another place, as another number of a series, or by organisation and address alone. */
function isBeyondDoubt(comparison: Comparison): boolean {
  const { place, sameName, nameWithin = 0, text = 0, otherNumber, sameSource } = comparison;
  if (PERHAPS_TWO_PLACES.includes(place)) return false;
  if (otherNumber && !sameName) return false;
  if (sameSource) return isToldTwice(comparison);
  return sameName || nameWithin > 0.7 || text > 0.6;
}

/** One document tells the same twice: word for word, of the same organisation, and under one name or one within the other. */
function isToldTwice(comparison: Comparison) {
  const { sameName, nameWithin = 0, text = 0, organisation = 1, years = 0, place, placeOfOne, otherCost } = comparison;
  if (years > 0 || otherCost || placeOfOne || place === 'TOWN_IN_COUNTRY') return false;
  return sameName ? text > 0.9 && organisation > 0.5 : nameWithin > 0.9 && text > 0.95 && organisation > 0.95;
}

const certaintyOf = (score: number): number => Number((1 / (1 + Math.exp(-score))).toFixed(3));
