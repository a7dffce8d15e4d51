import type { EvidenceLevel } from '../../graph/vocabulary.ts';
import { type ContextDistance, distanceTo, nearestContext, sizeDistance } from './context-distance.ts';
import { type Findings, noFindings } from './findings.ts';
import type { Needs, Site } from './needs.ts';
import type { PhraseName } from './phrases/phrasebook.ts';
import type { PlaceInQuestion } from './place-in-question.ts';

/** A practice held against a place. */
export interface WeighedUp extends Findings {
  needs: Needs;
  context: ContextDistance;
}

type Rule = (place: PlaceInQuestion, needs: Needs, found: Findings) => void;

/** Says what fits, what is missing and what is not known, in the order in which a reader wants to know. */
export function weighUp(place: PlaceInQuestion, needs: Needs): WeighedUp {
  const found = noFindings();
  for (const rule of RULES) rule(place, needs, found);
  return { ...found, needs, context: nearestContext(place, needs) };
}

const challenges: Rule = ({ challenges, complete }, needs, { fits, missing, unknown }) => {
  const facet = 'CHALLENGE';
  const shared = [...challenges].filter((id) => needs.challenges.has(id));
  for (const about of shared) fits.push({ facet, phrase: 'answersChallenge', about: [about] });
  if (challenges.size === 0 || shared.length > 0) return;
  if (needs.challenges.size === 0) unknown.push({ facet, phrase: 'challengesUnknown', ask: needs.contact });
  else if (complete) missing.push({ facet, phrase: 'otherChallenge', about: needs.namedChallenges });
};

const targetGroups: Rule = ({ targetGroups, complete }, needs, { fits, missing, unknown }) => {
  const facet = 'TARGET_GROUP';
  const shared = [...targetGroups].filter((id) => needs.targetGroups.has(id));
  for (const about of shared) fits.push({ facet, phrase: 'meetsTargetGroup', about: [about] });
  if (targetGroups.size === 0 || shared.length > 0) return;
  if (needs.targetGroups.size === 0) unknown.push({ facet, phrase: 'targetGroupsUnknown', ask: needs.contact });
  else if (complete) missing.push({ facet, phrase: 'otherTargetGroup', about: needs.namedTargetGroups });
};

const traits: Rule = (place, { suits, sites }, found) => {
  const among = new Set([...suits, ...sites.flatMap((site) => [...site.traits])]);
  const shared = [...(place.traits ?? [])].filter((trait) => among.has(trait));
  for (const about of shared) found.fits.push({ facet: 'TRAIT', phrase: 'suitsTrait', about: [about] });
  if (suits.size === 0 || shared.some((trait) => suits.has(trait))) return;
  // It is meant for some kind of city, and this is not known to be one.
  const about = [...suits];
  if (place.complete && place.traits) found.missing.push({ facet: 'TRAIT', phrase: 'otherTrait', about });
  else found.unknown.push({ facet: 'TRAIT', phrase: 'traitUnknown', about });
};

/** Twice as large or half as large is about the same. */
const ABOUT_THE_SAME = Math.log(2) / Math.log(100);

const whereabouts: Rule = (place, { sites }, { fits }) => {
  // A plan is no example yet, and where it was dropped it is a warning.
  const done = sites.filter(({ id, status }) => status !== 'PLANNED' && status !== 'DISCONTINUED' && id !== place.city);
  const near = (site: Site) => sizeDistance(place.population, site.population) ?? 1;
  const isAround = (site: Site) => [...site.within].some((id) => place.within.has(id));
  const [alike] = done
    .filter((site) => near(site) <= ABOUT_THE_SAME)
    // A mayor asks the neighbour first, then whoever's city is most of a size.
    .sort((one, other) => Number(isAround(other)) - Number(isAround(one)) || near(one) - near(other));
  if (alike) fits.push({ facet: 'SIZE', phrase: 'sameSize', about: [alike.id] });
  const around = [...new Set(done.flatMap((site) => [...site.within].filter((id) => place.within.has(id))))];
  const region = around.find((id) => id.startsWith('region:'));
  const country = around.find((id) => id.startsWith('country:'));
  if (region) fits.push({ facet: 'PLACE', phrase: 'sameRegion', about: [region] });
  else if (country) fits.push({ facet: 'PLACE', phrase: 'sameCountry', about: [country] });
};

const partners: Rule = (place, { sectors, contact }, found) => {
  const facet = 'PARTNERS';
  if (sectors.length === 0) found.unknown.push({ facet, phrase: 'partnersUnknown', ask: contact });
  const others = sectors.filter((sector) => !place.partners?.has(sector));
  for (const sector of sectors)
    if (!others.includes(sector)) found.fits.push({ facet, phrase: 'hasPartner', sectors: [sector] });
  if (others.length === 0) return;
  // Each of them is one thing more to find; what nobody has asked about is one thing to ask.
  if (place.partners && place.complete)
    for (const sector of others) found.missing.push({ facet, phrase: 'lacksPartner', sectors: [sector] });
  else found.unknown.push({ facet, phrase: 'partnerNotSaid', sectors: others });
};

const budget: Rule = ({ budget }, { cost, contact }, { fits, missing, unknown }) => {
  const facet = 'BUDGET';
  if (!cost) unknown.push({ facet, phrase: 'costUnknown', ask: contact });
  else if (!budget) unknown.push({ facet, phrase: 'budgetNotSaid', money: cost });
  else if (budget.currency !== cost.currency) unknown.push({ facet, phrase: 'otherCurrency', money: cost });
  else if (cost.amount <= budget.amount) fits.push({ facet, phrase: 'withinBudget', money: cost });
  else missing.push({ facet, phrase: 'beyondBudget', money: cost });
};

const time: Rule = (place, { months, contact }, { fits, missing, unknown }) => {
  const facet = 'TIME';
  const least = months?.min ?? months?.max;
  if (least == null) unknown.push({ facet, phrase: 'durationUnknown', ask: contact });
  else if (place.months === null) unknown.push({ facet, phrase: 'timeNotSaid', months: least });
  else if (least <= place.months) fits.push({ facet, phrase: 'withinTime', months: least });
  else missing.push({ facet, phrase: 'beyondTime', months: least });
};

const preconditions: Rule = (_, { preconditions, contact }, { unknown }) => {
  // They are told in sentences that no machine can hold against a city.
  for (let item = 0; item < preconditions; item++)
    unknown.push({ facet: 'PRECONDITION', phrase: 'precondition', quote: { field: 'preconditions', item } });
  if (preconditions === 0) unknown.push({ facet: 'PRECONDITION', phrase: 'preconditionsUnknown', ask: contact });
};

const EVIDENCE: Record<EvidenceLevel, PhraseName> = {
  CLAIMED: 'onlyClaimed',
  DOCUMENTED: 'onlyDocumented',
  MEASURED: 'measured',
  EVALUATED: 'evaluated',
  REPLICATED: 'replicated',
};

const evidence: Rule = (_, { evidence, contact }, { fits, unknown }) => {
  const weak = evidence === null || evidence === 'CLAIMED' || evidence === 'DOCUMENTED';
  const phrase = evidence ? EVIDENCE[evidence] : 'evidenceUnknown';
  if (weak) unknown.push({ facet: 'EVIDENCE', phrase, ask: contact });
  else fits.push({ facet: 'EVIDENCE', phrase });
};

/** Nearer than this a place counts as like another; it is what two of which nothing is known are apart. */
const ALIKE = 0.5;

const failures: Rule = (place, needs, { missing, unknown }) => {
  const facet = 'FAILURE';
  const dropped = needs.sites.filter(({ status }) => (status ?? needs.status) === 'DISCONTINUED');
  for (const site of dropped)
    if (site.id === place.city) missing.push({ facet, phrase: 'droppedHere', about: [site.id] });
    else if (distanceTo(place, needs, site).total < ALIKE)
      missing.push({ facet, phrase: 'droppedAlike', about: [site.id] });
    else unknown.push({ facet, phrase: 'droppedElsewhere', about: [site.id] });
  if (needs.status === 'DISCONTINUED' && dropped.length === 0)
    unknown.push({ facet, phrase: 'discontinued', ask: needs.contact });
  const list = nearestContext(place, needs).total < ALIKE ? missing : unknown;
  for (let item = 0; item < needs.failures; item++)
    list.push({ facet, phrase: 'wentWrong', quote: { field: 'failures', item } });
};

const RULES: readonly Rule[] = [
  challenges,
  targetGroups,
  traits,
  whereabouts,
  partners,
  budget,
  time,
  preconditions,
  evidence,
  failures,
];
