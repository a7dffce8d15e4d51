import { UNDERTAKING_KINDS } from '../kinds.ts';
import { type Conditions, oneOf, overlaps, reaches } from './conditions.ts';
import { neighboursAlong } from './neighbours.ts';
import { pagesAlong } from './pages.ts';

const FUNDED = [...UNDERTAKING_KINDS, 'Outcome'] as const;

export const fundingOf = pagesAlong({ from: FUNDED, along: 'FUNDED_BY', to: ['FundingSource'], tie: 'r.status' });
/** Takes `statuses`: those wanted, all where absent. */
export const fundedBySources = pagesAlong({
  from: 'FundingSource',
  along: '-FUNDED_BY',
  to: FUNDED,
  where: '($statuses IS NULL OR r.status IN $statuses)',
  takes: ['statuses'],
  tie: 'r.status',
});
export const fundersOfSources = neighboursAlong({ from: 'FundingSource', along: 'RUN_BY', to: ['Stakeholder'] });

export const FUNDING_SOURCE_CONDITIONS = {
  ids: oneOf('id', 'ids'),
  funders: reaches('-[:RUN_BY]->', 'funders'),
  overlaps,
} satisfies Conditions;
