import type { Comparison } from './compare.ts';
import type { ResemblanceReason } from './port.ts';
import { BETWEEN_DOCUMENTS, type Weights, WITHIN_DOCUMENT } from './weights.ts';

/** The weight of its shared words from which a name counts as one that hardly another bears. */
const DISTINCT_NAME = 1.5;

/** A score and what it is made of, the weightiest first. */
export interface Weighed {
  score: number;
  reasons: ResemblanceReason[];
}

export function weigh(comparison: Comparison): Weighed {
  const weights = comparison.sameSource ? WITHIN_DOCUMENT : BETWEEN_DOCUMENTS;
  const reasons = [nameReasons, textReasons, organisationReasons, placeReasons, urlReasons, yearReasons, costReasons]
    .flatMap((reasonsOf) => reasonsOf(comparison, weights))
    .filter(({ weight }) => Math.abs(weight) >= 0.05);
  return {
    score: weights.beforeAll + reasons.reduce((sum, { weight }) => sum + weight, 0),
    reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const reason = (what: ResemblanceReason['what'], weight: number, told: string): ResemblanceReason[] => [
  { what, weight: Number(weight.toFixed(2)), told },
];

function nameReasons(comparison: Comparison, weights: Weights): ResemblanceReason[] {
  const { sameName, name, nameWithin = 0, nameWeight, nameRarity, place } = comparison;
  if (name === undefined && !sameName) return [];
  const distinct = Math.min(1, nameWeight / DISTINCT_NAME);
  const inTown = place === 'SAME_TOWN' ? weights.nameInTown : 0;
  const coined = weights.coinedName * nameRarity;
  if (sameName) {
    const weight = weights.sameName + weights.name + weights.nameWithin + (weights.distinctSame + inTown) * distinct;
    return reason(
      'NAME',
      weight + coined,
      `The names are the same but for case, accents, punctuation and language of a city${commonly(distinct)}.`,
    );
  }
  const other = Math.max(0, 0.3 - (name ?? 0)) / 0.3;
  const weight = weights.name * (name ?? 0) + weights.nameWithin * nameWithin + weights.otherName * other + coined;
  if (nameWithin > 0.95)
    return reason(
      'NAME',
      weight + (weights.distinctWithin + inTown) * distinct,
      `All that one name says, the other says too${commonly(distinct)}.`,
    );
  const series = (name ?? 0) > 0.5 && nameWithin < 0.9 ? weights.series : 0;
  const mostly = nameWithin > 0.5 ? inTown * distinct : 0;
  return reason('NAME', weight + series + mostly, toldOfNames(comparison));
}

function toldOfNames({ nameWithin = 0, nameRarity }: Comparison): string {
  if (nameWithin < 0.1) return 'The names share next to nothing.';
  const rare = nameRarity > 0.6 ? ', a word among it that hardly another has' : '';
  return `The names share ${percent(nameWithin)} of what the shorter one says${rare}.`;
}

const commonly = (distinct: number) => (distinct < 0.5 ? ', which many do' : '');

function textReasons({ text, sentences = 0, sharedSentences }: Comparison, weights: Weights): ResemblanceReason[] {
  if (text === undefined) return [];
  const weight = weights.text * text + (weights.otherText * Math.max(0, 0.2 - text)) / 0.2;
  if (sharedSentences > 0 && sentences > 0.3)
    return reason('TEXT', weight, `The texts share whole sentences, and ${percent(text)} of their telling words.`);
  return reason('TEXT', weight, `The texts share ${percent(text)} of their telling words.`);
}

function organisationReasons({ organisation, organisationRarity }: Comparison, weights: Weights): ResemblanceReason[] {
  if (organisation === undefined) return [];
  if (organisation < 0.1) return reason('ORGANISATION', weights.otherOrganisation, 'Other organisations take part.');
  const weight = weights.organisation * organisation + weights.rareOrganisation * organisationRarity;
  const told = organisationRarity > 0.5 ? ', of whom little else is known here' : '';
  return reason(
    'ORGANISATION',
    weight,
    `The same organisation takes part${organisation < 0.7 ? ', or one of a like name' : ''}${told}.`,
  );
}

function placeReasons({ place }: Comparison, weights: Weights): ResemblanceReason[] {
  if (place === 'OTHER_TOWN') return reason('PLACE', weights.otherTown, 'They are practised in different places.');
  if (place === 'OTHER_COUNTRY')
    return reason('PLACE', weights.otherCountry, 'They are practised in different countries.');
  if (place === 'OPEN_TOWN')
    return reason('PLACE', weights.otherTown / 4, 'Where one of them is practised is not settled.');
  return [];
}

function urlReasons({ url, organisation = 0, sameSource, nameWithin = 0 }: Comparison, weights: Weights) {
  if (url === undefined) return [];
  if (url === 0) return reason('URL', weights.otherUrl, 'They give different web addresses.');
  if (sameSource && nameWithin > 0.9) return [];
  const weight = url * (weights.url + weights.urlAndOrganisation * organisation);
  if (sameSource) return reason('URL', weight, 'They stand on one page, as several things of one list do.');
  const told =
    url > 0.5
      ? 'They give the same web address, which hardly another does.'
      : 'They give the same web address, as others do.';
  return reason('URL', weight, told);
}

function yearReasons({ years }: Comparison, weights: Weights): ResemblanceReason[] {
  if (years === undefined || years <= 2) return [];
  const weight = Math.max(weights.farthest, weights.farYear * (years - 2));
  return reason('YEAR', weight, `They began ${years} years apart.`);
}

/** Within a document alone: two documents round a sum, and name it in two currencies. */
function costReasons({ otherCost, sameSource }: Comparison): ResemblanceReason[] {
  return otherCost && sameSource ? reason('COST', -0.5, 'They name different sums.') : [];
}
