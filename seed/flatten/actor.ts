import { dateProperties } from '../../graph/edtf-bounds.ts';
import type { Batch } from '../../graph/model.ts';
import type { FundingSourceFacts, StakeholderFacts } from '../facts.ts';
import { links } from './batch.ts';
import { entity } from './entity.ts';

export function stakeholder(facts: StakeholderFacts): Batch {
  const { id, sector, website, basedIn } = facts;
  return entity('Stakeholder', facts, { sector, website }, links('BASED_IN', id, basedIn));
}

export function fundingSource(facts: FundingSourceFacts): Batch {
  const { id, scheme, period, funder } = facts;
  return entity('FundingSource', facts, { scheme, ...dateProperties('period', period) }, links('RUN_BY', id, funder));
}
