import { UNDERTAKING_KINDS } from '../kinds.ts';
import { oneOf, overlaps, reaches, reachesNarrower } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

/** What practices and programmes lead to alike. */
const from = UNDERTAKING_KINDS;

export const phasesOfUndertakings = neighboursAlong({ from, along: 'HAS_PHASE', to: ['Phase'], orderBy: 'r.`order`' });
export const outcomesOfUndertakings = pagesAlong({ from, along: 'LED_TO', to: ['Outcome'] });
export const challengesOfUndertakings = neighboursAlong({ from, along: 'ADDRESSES', to: ['Challenge'] });
export const targetGroupsOfUndertakings = neighboursAlong({ from, along: 'AIMED_AT', to: ['TargetGroup'] });
export const methodsOfUndertakings = neighboursAlong({ from, along: 'USES', to: ['Method'] });
export const traitsSuitedByUndertakings = neighboursAlong({ from, along: 'SUITS', to: ['Trait'] });
export const indicesOfUndertakings = neighboursAlong({ from, along: 'DEFINES', to: ['Index'] });

/** What lists of practices and of programmes can both be asked for. */
export const UNDERTAKING_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  themes: reachesNarrower('-[:ABOUT]->', 'themes'),
  challenges: reachesNarrower('-[:ADDRESSES]->', 'challenges'),
  targetGroups: reachesNarrower('-[:AIMED_AT]->', 'targetGroups'),
  methods: reachesNarrower('-[:USES]->', 'methods'),
  traits: reachesNarrower('-[:SUITS]->', 'traits'),
  goals: reachesNarrower('-[:CONTRIBUTES_TO]->', 'goals'),
  stakeholders: reaches('-[:HAS_PHASE|FORMS*0..2]->()<-[:TAKES_PART_IN]-', 'stakeholders'),
  fundingSources: reaches('-[:FUNDED_BY]->', 'fundingSources'),
  statuses: oneOf('status', 'statuses'),
  overlaps,
  languages: oneOf('language', 'languages'),
};
