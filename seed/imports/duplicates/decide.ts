import type { Comparison } from './compare.ts';
import type { ResemblanceReason } from './port.ts';

/**
 * What each kind of evidence weighs, in log-odds: fitted by logistic regression (ridge 1.5) to the judged pairs of two
 * corpora of public services and to the 55,000 pairs beside them that share something rare, with their names, without
 * them, and with half of their sentences; `test/bench/duplicates.bench.ts` holds it to them.
 */
const BEFORE_ALL = -3.3;
const SAME_NAME = 0.3;
const NAME = 0.3;
const NAME_WITHIN = 1.5;
const OTHER_NAME = -1.9;
/** A name of rare words is evidence where little else is known; the corpora, which tell much, do not show how strong. */
const DISTINCT_NAME = 1.5;
const DISTINCT_SAME = 3;
const DISTINCT_WITHIN = 1;
const NAME_IN_TOWN = 1;
const TEXT = 4;
const OTHER_TEXT = -2.9;
const ORGANISATION = 2.3;
const RARE_ORGANISATION = 2;
const OTHER_ORGANISATION = -0.4;
const URL = 1.5;
const URL_AND_ORGANISATION = 0.6;
const OTHER_URL = -0.7;
const OTHER_TOWN = -2.5;
const OTHER_COUNTRY = -2.7;
const FAR_YEAR = -0.9;
const FARTHEST = -2.7;
/** A document seldom tells of one thing twice, and often of two that resemble each other. */
const SAME_SOURCE = -2.75;

/** A score and what it is made of, the weightiest first. */
export interface Weighed {
  score: number;
  reasons: ResemblanceReason[];
}

export function weigh(comparison: Comparison): Weighed {
  const reasons = [
    ...nameReasons(comparison),
    ...textReasons(comparison),
    ...organisationReasons(comparison),
    ...placeReasons(comparison),
    ...urlReasons(comparison),
    ...yearReasons(comparison),
  ].filter(({ weight }) => Math.abs(weight) >= 0.05);
  const evidence = reasons.reduce((sum, { weight }) => sum + weight, 0);
  return {
    score: BEFORE_ALL + evidence + (comparison.sameSource ? SAME_SOURCE : 0),
    reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const reason = (what: ResemblanceReason['what'], weight: number, told: string): ResemblanceReason[] => [
  { what, weight: Number(weight.toFixed(2)), told },
];

function nameReasons({ sameName, name, nameWithin = 0, nameWeight, place }: Comparison): ResemblanceReason[] {
  if (name === undefined && !sameName) return [];
  const distinct = Math.min(1, nameWeight / DISTINCT_NAME);
  const inTown = place === 'SAME_TOWN' ? NAME_IN_TOWN : 0;
  if (sameName) {
    const weight = SAME_NAME + NAME + NAME_WITHIN + (DISTINCT_SAME + inTown) * distinct;
    return reason(
      'NAME',
      weight,
      `The names are the same but for case, accents, punctuation and language of a city${commonly(distinct)}.`,
    );
  }
  const other = Math.max(0, 0.3 - (name ?? 0)) / 0.3;
  const weight = NAME * (name ?? 0) + NAME_WITHIN * nameWithin + OTHER_NAME * other;
  if (nameWithin > 0.95)
    return reason(
      'NAME',
      weight + (DISTINCT_WITHIN + inTown) * distinct,
      `All that one name says, the other says too${commonly(distinct)}.`,
    );
  const told =
    weight > 0
      ? `The names share ${percent(nameWithin)} of what the shorter one says.`
      : 'The names share next to nothing.';
  return reason('NAME', weight, told);
}

const commonly = (distinct: number) => (distinct < 0.5 ? ', which many do' : '');

function textReasons({ text, sentences = 0, sharedSentences }: Comparison): ResemblanceReason[] {
  if (text === undefined) return [];
  const weight = TEXT * text + (OTHER_TEXT * Math.max(0, 0.2 - text)) / 0.2;
  if (sharedSentences > 0 && sentences > 0.3)
    return reason('TEXT', weight, `The texts share whole sentences, and ${percent(text)} of their telling words.`);
  return reason('TEXT', weight, `The texts share ${percent(text)} of their telling words.`);
}

function organisationReasons({ organisation, organisationRarity }: Comparison): ResemblanceReason[] {
  if (organisation === undefined) return [];
  if (organisation < 0.1) return reason('ORGANISATION', OTHER_ORGANISATION, 'Other organisations take part.');
  const weight = ORGANISATION * organisation + RARE_ORGANISATION * organisationRarity;
  const told = organisationRarity > 0.5 ? ', of whom little else is known here' : '';
  return reason(
    'ORGANISATION',
    weight,
    `The same organisation takes part${organisation < 0.7 ? ', or one of a like name' : ''}${told}.`,
  );
}

function placeReasons({ place }: Comparison): ResemblanceReason[] {
  if (place === 'OTHER_TOWN') return reason('PLACE', OTHER_TOWN, 'They are practised in different places.');
  if (place === 'OTHER_COUNTRY') return reason('PLACE', OTHER_COUNTRY, 'They are practised in different countries.');
  return [];
}

function urlReasons({ url, organisation = 0 }: Comparison): ResemblanceReason[] {
  if (url === undefined) return [];
  if (url === 0) return reason('URL', OTHER_URL, 'They give different web addresses.');
  const told =
    url > 0.5
      ? 'They give the same web address, which hardly another does.'
      : 'They give the same web address, as others do.';
  return reason('URL', URL * url + URL_AND_ORGANISATION * url * organisation, told);
}

function yearReasons({ years }: Comparison): ResemblanceReason[] {
  if (years === undefined || years <= 2) return [];
  return reason('YEAR', Math.max(FARTHEST, FAR_YEAR * (years - 2)), `They began ${years} years apart.`);
}
