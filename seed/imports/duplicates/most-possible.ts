import type { Comparison } from './compare.ts';
import { weigh } from './decide.ts';
import type { Shared, SharedHashes } from './fingerprint-store.ts';

/** Weights are rounded to two decimals, and the smallest left out. */
const ROUNDING = 0.25;
/** The weight of one shared word among the few that make a text comparable, rounded up. */
const OF_A_TEXT = 0.37;
/** How finely rarities are told apart: rounded up, so that few different questions are asked. */
const STEPS = 8;
/** A name of so much weight is as telling as a name can be. */
const WEIGHTIEST_NAME = 4;

const scores = new Map<number, number>();

/**
 * The most that two practices could score that share so much, were nothing else against it. Where even that is too
 * little, they need not be compared.
 */
export function mostPossible(shared: Shared): number {
  const steps = stepsOf(shared);
  const key = steps.reduce((joint, step) => joint * KEY_BASE + step + 1, 0);
  const known = scores.get(key);
  if (known !== undefined) return known;
  const score = ROUNDING + bestScore(steps);
  scores.set(key, score);
  return score;
}

type Steps = readonly [
  names: number,
  sources: number,
  urls: number,
  words: number,
  nameWords: number,
  nameWeight: number,
  nameRarity: number,
  organisationWords: number,
  organisationRarity: number,
];
/** One of the two says nothing there. */
const SILENT = -1;
const KEY_BASE = WEIGHTIEST_NAME * STEPS + 2;

function stepsOf({ names, sources, urls, words, nameWords, organisationWords }: Shared): Steps {
  return [
    names && names.count > 0 ? 1 : 0,
    sources && sources.count > 0 ? 1 : 0,
    counted(urls, 1),
    counted(words, 3),
    counted(nameWords, 1),
    stepped(Math.min(WEIGHTIEST_NAME, nameWords?.sum ?? 0)),
    stepped(Math.min(1, nameWords?.most ?? 0)),
    counted(organisationWords, 1),
    stepped(organisationWords?.most ?? 0),
  ];
}

const counted = (shared: SharedHashes | null, most: number) => (shared ? Math.min(most, shared.count) : SILENT);
const stepped = (share: number) => Math.ceil(share * STEPS);
const stated = (step: number) => (step === SILENT ? undefined : step);

function bestScore(steps: Steps): number {
  const [names, sources, urls, words, nameWords, nameWeight, nameRarity, organisationWords, organisationRarity] = steps;
  const best: Comparison = {
    sameName: names > 0,
    name: stated(nameWords),
    nameWithin: stated(nameWords),
    nameWeight: nameWeight / STEPS,
    nameRarity: nameRarity / STEPS,
    otherNumber: false,
    text: words === SILENT ? undefined : Math.min(1, words * OF_A_TEXT),
    sentences: undefined,
    sharedSentences: 0,
    organisation: stated(organisationWords),
    organisationRarity: organisationRarity / STEPS,
    sameSource: sources > 0,
    place: 'SAME_TOWN',
    placeOfOne: false,
    otherCost: false,
  };
  // One address may speak for two things being one, or against it: many stand on one page.
  const shares = urls > 0 ? [1, Number.MIN_VALUE] : [stated(urls)];
  return Math.max(...shares.map((url) => weigh({ ...best, url }).score));
}
