import { kindOf } from '../../graph/kinds.ts';
import { eachShared, likenessOf, sum, WORDS } from './compare.ts';
import { FACETS, MARKS, type SimilarityFacet } from './facets.ts';
import type { SimilarPractice } from './rank.ts';
import type { Reading } from './read-all.ts';
import { type SharedFeature, tellingWords } from './telling-words.ts';
import { type Member, overlap } from './weighed-practices.ts';

/** Why two practices are alike in a facet. */
export interface Reason {
  facet: SimilarityFacet;
  contribution: number;
  /** The ids of the nodes that both name, those that tell most first. */
  shared: string[];
  /** Those of them that are above something narrower that one of both names, and are not named by both. */
  broader: string[];
  /** The marks that both have, by their prefix, likewise. */
  marks: Record<keyof typeof MARKS, string[]>;
  /** Shared words by language, as stems, likewise. */
  words: Map<string, string[]>;
  /** What other reasons name: a word that only says it again need not be told. */
  toldElsewhere: string[];
  between: [string, string];
  /** Whether the texts are so nearly the same that both may tell of one case. */
  isNearlyTheSame: boolean;
}

/** A contribution below this is not told: it would read as nothing. What it adds is spread over those that are. */
const LEAST_TOLD = 0.01;

/** The reasons for a likeness, weightiest first; their contributions add up to it. */
export function reasonsFor(reading: Reading, id: string, { id: like, contributions }: SimilarPractice): Reason[] {
  const [one, other] = [memberOf(reading, id), memberOf(reading, like)];
  if (!one || !other) return [];
  const found = contributions
    .map((contribution, facet) => ({ contribution, facet }))
    .filter(({ contribution }) => contribution > 0)
    .sort((left, right) => right.contribution - left.contribution);
  const counted = found.filter(({ contribution }, place) => place === 0 || contribution >= LEAST_TOLD);
  const reasons = counted.map(({ contribution, facet }) => reasonIn(reading, one, other, facet, contribution));
  const total = sum(contributions);
  const told = reasons.filter((reason) => saysSomething(reason) || reason.contribution > MOST_UNTOLD * total);
  const spread = total / sum(told.map(({ contribution }) => contribution));
  return withoutRepetition(told.map((reason) => ({ ...reason, contribution: reason.contribution * spread })));
}

/** That texts have everyday words in common is told only where it is this much of the likeness. */
const MOST_UNTOLD = 0.4;

const saysSomething = (reason: Reason): boolean =>
  reason.facet !== 'WORDS' || reason.isNearlyTheSame || reason.shared.length > 0 || namesWords(reason);

const namesWords = ({ words }: Reason): boolean => [...words.values()].some((stems) => stems.length > 0);

/** What texts speak of is not told again where both are about it. */
function withoutRepetition(reasons: Reason[]): Reason[] {
  const elsewhere = new Set(reasons.flatMap(({ facet, shared }) => (facet === 'WORDS' ? [] : shared)));
  return reasons.map((reason) => {
    if (reason.facet !== 'WORDS') return reason;
    const fresh = reason.shared.filter((id) => !elsewhere.has(id));
    const shared = fresh.length > 0 || namesWords(reason) ? fresh : reason.shared;
    return { ...reason, shared, toldElsewhere: [...elsewhere] };
  });
}

const memberOf = ({ corpus }: Reading, id: string): Member | undefined => corpus.slots[corpus.slotOf(id) ?? -1];

function reasonIn(reading: Reading, one: Member, other: Member, facet: number, contribution: number): Reason {
  const found = sharedFeatures(reading, one, other, facet);
  const nodes = [...new Set(found.filter(({ name }) => kindOf(name)).map(({ name }) => name))];
  const marks = Object.entries(MARKS).map(([mark, prefix]) => [
    mark,
    found.filter(({ name }) => name.startsWith(prefix)).map(({ name }) => name.slice(prefix.length)),
  ]);
  const shared = mostSpecific(reading, nodes);
  return {
    facet: FACETS[facet] as SimilarityFacet,
    contribution,
    shared,
    broader: shared.filter((id) => [one, other].some((side) => follows(reading, side, facet, id))),
    marks: Object.fromEntries(marks),
    words: tellingWords(found),
    toldElsewhere: [],
    between: [one.id, other.id],
    isNearlyTheSame: facet === WORDS && wordsAlike(reading, one, other) >= NEARLY_THE_SAME,
  };
}

/** Texts on one subject that were written apart do not come near this. */
const NEARLY_THE_SAME = 0.97;

const wordsAlike = ({ corpus }: Reading, one: Member, other: Member): number =>
  likenessOf(corpus, one, other).likeness[WORDS] ?? 0;

/** Whether a practice has a concept only because it names a narrower one. */
function follows({ corpus, tree }: Reading, { vectors }: Member, facet: number, id: string): boolean {
  return vectors.some((vector, strand) => {
    if (!vector || corpus.facets[strand] !== facet) return false;
    const names = Array.from(vector.features, (feature) => corpus.names[feature] ?? '');
    const strength = vector.strengths[names.indexOf(id)];
    return (
      strength !== undefined &&
      names.some((name, place) => (tree.above(name).get(id) ?? 0) * (vector.strengths[place] ?? 0) >= strength)
    );
  });
}

/** Those that count, most telling first. */
function sharedFeatures({ corpus }: Reading, one: Member, other: Member, facet: number): SharedFeature[] {
  const found: SharedFeature[] = [];
  corpus.facets.forEach((of, number) => {
    const [left, right] = [one.vectors[number], other.vectors[number]];
    const strand = corpus.strands[number];
    if (of !== facet || !left || !right || !strand) return;
    eachShared(left, right, (feature, here, there) => {
      const weight = corpus.weights[feature] ?? 0;
      const counts = overlap(weight, here, there);
      if (counts > 0) found.push({ name: corpus.names[feature] ?? '', strand, weight, counts });
    });
  });
  return found.sort((left, right) => right.counts - left.counts || (left.name < right.name ? -1 : 1));
}

/** Without what only follows from something else that both name: the concept above a concept, the country of a city. */
function mostSpecific({ tree }: Reading, ids: readonly string[]): string[] {
  const above = new Set(ids.flatMap((id) => [...tree.above(id).keys()]));
  const narrowest = PLACES.find((kind) => ids.some((id) => kindOf(id) === kind));
  return ids.filter((id) => {
    const kind = kindOf(id);
    return !above.has(id) && (kind === narrowest || !PLACES.some((place) => place === kind));
  });
}

/** From the narrowest to the widest. */
const PLACES = ['City', 'Region', 'Country'] as const;
