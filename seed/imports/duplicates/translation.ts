import type { Comparison } from './compare.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { AskedAsOwn } from './fingerprint-store.ts';
import type { Frequencies } from './frequencies.ts';
import { isLoose } from './hash-bits.ts';
import type { ResemblanceReason } from './port.ts';

/** How alike two practices are that are told in two languages, by what is no matter of language. */
export interface Translation {
  score: number;
  reasons: ResemblanceReason[];
}

/**
 * What each thing weighs for one practice being told in two languages, in log-odds. Place, organisation, year and
 * concept together are what unlike practices of one organisation share: they alone come to less than nothing.
 */
const WEIGHTS = {
  beforeAll: -5.2,
  town: 1,
  organisation: 1.5,
  rareOrganisation: 0.5,
  url: 2.5,
  amount: 2.2,
  otherAmount: -1.2,
  bothMonths: 2,
  oneMonth: 1,
  bothYears: 0.8,
  oneYear: 0.5,
  otherYear: -2,
  concepts: 1.3,
  otherConcepts: -0.6,
  marks: 4,
};
/** A mark or two may be shared by chance: a share is taken of so many at least. */
const FEW_MARKS = 2;

/** Of two that share what is their own; null where they are told in one language, or in places that differ. */
export function translationOf(
  a: Fingerprint,
  b: Fingerprint,
  comparison: Comparison,
  frequencies: Frequencies,
): Translation | null {
  if (a.language === 0 || b.language === 0 || a.language === b.language) return null;
  const { place, organisation = 0, years = 0 } = comparison;
  if (place !== 'SAME_TOWN' && organisation < 0.3) return null;
  if (place === 'OTHER_TOWN' || place === 'OTHER_COUNTRY' || years > 0) return null;
  const told = [
    placeReason(comparison),
    organisationReason(comparison),
    urlReason(comparison),
    amountReason(a, b, frequencies),
    periodReason(a, b),
    conceptReason(a, b, frequencies),
    markReason(a, b, frequencies),
  ].filter((reason) => reason !== null);
  const reasons = told.filter(({ weight }) => Math.abs(weight) >= 0.05).sort((x, y) => y.weight - x.weight);
  const score = WEIGHTS.beforeAll + reasons.reduce((sum, { weight }) => sum + weight, 0);
  return { score, reasons: [{ what: 'LANGUAGE', told: 'They are told in two languages.', weight: 0 }, ...reasons] };
}

/** From here on a mark tells something of who has it. */
const RARE = 0.5;

/**
 * What of a practice hardly another of its organisation has: one organisation does several things in one year, for one
 * goal and the same round sum, and those are no translations.
 */
export function whatIsOwn({ marks, urls, amount, months, endYear }: Fingerprint, frequencies: Frequencies): AskedAsOwn {
  return {
    marks: marks.filter((mark) => frequencies.rarity(mark) >= RARE),
    urls: urls.filter((url) => frequencies.rarity(url) >= RARE),
    amount: isLoose(amount) ? amount : 0,
    months: endYear === 0 ? 0 : months,
  };
}

const reason = (what: ResemblanceReason['what'], weight: number, told: string): ResemblanceReason => ({
  what,
  weight: Number(weight.toFixed(2)),
  told,
});

const placeReason = ({ place }: Comparison) =>
  place === 'SAME_TOWN' ? reason('PLACE', WEIGHTS.town, 'They are practised in the same town.') : null;

function organisationReason({ organisation = 0, organisationRarity }: Comparison) {
  if (organisation < 0.1) return null;
  const weight = WEIGHTS.organisation * organisation + WEIGHTS.rareOrganisation * organisationRarity;
  const other = organisation < 0.7 ? ', or one of a like name' : '';
  return reason('ORGANISATION', weight, `The same organisation takes part${other}.`);
}

const urlReason = ({ url = 0 }: Comparison) =>
  url > 0 ? reason('URL', WEIGHTS.url * url, 'They give the same web address.') : null;

function amountReason(a: Fingerprint, b: Fingerprint, frequencies: Frequencies) {
  if (a.amount === 0 || b.amount === 0) return null;
  if (a.amount !== b.amount) return reason('COST', WEIGHTS.otherAmount, 'They name different sums.');
  return reason('COST', WEIGHTS.amount * frequencies.rarity(a.amount), 'They name the same sum.');
}

function periodReason(a: Fingerprint, b: Fingerprint) {
  if (a.months !== 0 && a.months === b.months)
    return a.endYear
      ? reason('YEAR', WEIGHTS.bothMonths, 'They began in the same month, and ended in the same one.')
      : reason('YEAR', WEIGHTS.oneMonth, 'They began in the same month.');
  if (a.endYear && b.endYear && a.endYear !== b.endYear)
    return reason('YEAR', WEIGHTS.otherYear, 'They ended in different years.');
  if (!a.startYear || a.startYear !== b.startYear) return null;
  return a.endYear && b.endYear
    ? reason('YEAR', WEIGHTS.bothYears, 'They began in the same year, and ended in the same one.')
    : reason('YEAR', WEIGHTS.oneYear, 'They began in the same year.');
}

function conceptReason(a: Fingerprint, b: Fingerprint, frequencies: Frequencies) {
  if (a.concepts.length === 0 || b.concepts.length === 0) return null;
  const shared = shareOf(a.concepts, b.concepts, frequencies);
  return shared === 0
    ? reason('CONCEPT', WEIGHTS.otherConcepts, 'They are about other things.')
    : reason('CONCEPT', WEIGHTS.concepts * shared, 'They are about the same things.');
}

function markReason(a: Fingerprint, b: Fingerprint, frequencies: Frequencies) {
  const shared = shareOf(a.marks, b.marks, frequencies, FEW_MARKS);
  if (shared === 0) return null;
  return reason(
    'TEXT',
    WEIGHTS.marks * shared,
    'They have numbers, names or words in common that no translation changes.',
  );
}

/** Of what the one with less has, how much the other has too, rarer things counting more. */
function shareOf(a: readonly number[], b: readonly number[], frequencies: Frequencies, least = 0): number {
  const sum = (hashes: readonly number[]) =>
    hashes.reduce((total, hash) => total + (0.05 + frequencies.rarity(hash)) ** 2, 0);
  const shared = a.filter((hash) => b.includes(hash));
  return shared.length === 0 ? 0 : sum(shared) / Math.max(least, Math.min(sum(a), sum(b)));
}
