import type { Batch } from '../../../graph/model.ts';
import type {
  FundingSourceFacts,
  OutcomeFacts,
  PracticeFacts,
  ProgramFacts,
  StakeholderFacts,
  Statement,
} from '../../facts.ts';
import { fundingSource, stakeholder } from '../../flatten/actor.ts';
import { eachOf, joined } from '../../flatten/batch.ts';
import { program } from '../../flatten/undertaking.ts';
import type { FundingWish, OutcomeWish, RecordDraft, StakeholderWish } from '../map/draft.ts';
import { complaintOf } from '../map/found.ts';
import type { Finding } from '../report/finding.ts';
import type { KnownGraph } from './known-graph.ts';
import { countryCodes, type SettledPlaces } from './settle-places.ts';
import { foldName, nameSlug, slugOf } from './slug.ts';

/** The organisations, programmes, funds and outcomes of a row: what the record says of them, and their own nodes. */
export interface SettledInvolved {
  facts: Pick<PracticeFacts, 'stakeholders' | 'partOf' | 'fundedBy' | 'outcomes'>;
  organisations: string[];
  findings: Omit<Finding, 'row' | 'line'>[];
  batch: Batch;
}

export function settleInvolved(
  draft: RecordDraft,
  id: string,
  source: string,
  { places }: SettledPlaces,
  known: KnownGraph,
): SettledInvolved {
  const { language } = draft;
  const stated = (...fields: string[]): Statement[] => [{ source, fields }];
  const towns = new Map(
    places.filter(({ choice }) => choice.kind === 'City').map(({ written, choice }) => [written, choice.id]),
  );
  const organisations = draft.stakeholders.map((wish) => stakeholderFacts(wish, language, stated, towns, known));
  const { kept, findings } = withSector(draft.stakeholders, organisations);
  const programs = draft.programs.map(({ found, kind }): ProgramFacts => {
    const name = found.value;
    return {
      id: known.named('Program', name, `program:${nameSlug(name)}`),
      kind,
      language,
      name: { [language]: name },
      statedIn: stated('name', 'kind'),
    };
  });
  const funds = draft.funding.map((wish) => fundFacts(wish, language, stated, known));
  return {
    facts: {
      stakeholders: kept.map(({ facts, wish }) => ({ stakeholder: facts.id, role: wish.role })),
      partOf: programs.map((one) => one.id),
      fundedBy: draft.funding.map((wish, index) => fundingOf(wish, funds[index]?.id ?? '')),
      outcomes: draft.outcomes.map((wish) => outcomeFacts(wish, id, language, stated)),
    },
    organisations: draft.stakeholders.map(({ found }) => found.value),
    findings,
    batch: joined([
      eachOf(
        kept.map(({ facts }) => facts),
        stakeholder,
      ),
      eachOf(programs, program),
      eachOf(funds, fundingSource),
    ]),
  };
}

type Stated = (...fields: string[]) => Statement[];

function stakeholderFacts(
  { found, sector, website, countries }: StakeholderWish,
  language: string,
  stated: Stated,
  towns: ReadonlyMap<string, string>,
  known: KnownGraph,
): Partial<Pick<StakeholderFacts, 'sector'>> & Omit<StakeholderFacts, 'sector'> {
  const name = found.value;
  const codes = countryCodes(countries, known.places);
  const code = codes.length === 1 ? codes[0]?.toLowerCase() : undefined;
  const country = code ? `country:${code}` : '';
  const id = known.stakeholder(name, country, `stakeholder:${nameSlug(name)}${code ? `-${code}` : ''}`);
  const basedIn = towns.get(name) ?? (country || undefined);
  const fields = ['name', 'sector', ...(website ? ['website'] : []), ...(basedIn ? ['basedIn'] : [])];
  return { id, language, name: { [language]: name }, sector, website, basedIn, statedIn: stated(...fields) };
}

/** The model has no organisation without a sector: one that is new and has none is told and left out. */
function withSector(wishes: readonly StakeholderWish[], all: readonly ReturnType<typeof stakeholderFacts>[]) {
  const kept: { wish: StakeholderWish; facts: StakeholderFacts }[] = [];
  const findings: SettledInvolved['findings'] = [];
  for (const [index, wish] of wishes.entries()) {
    const facts = all[index];
    if (!facts) continue;
    const { sector } = facts;
    if (sector) kept.push({ wish, facts: { ...facts, sector } });
    else
      findings.push({
        kind: 'NOTE',
        ...complaintOf(
          wish.found,
          `“${wish.found.value}” was left out: its sector is not known.`,
          'Map its category to a sector at stakeholders.sector.',
        ),
      });
  }
  return { kept, findings };
}

function fundFacts(
  { found, descriptive }: FundingWish,
  language: string,
  stated: Stated,
  known: KnownGraph,
): FundingSourceFacts {
  const name = found.value;
  return {
    id: known.named('FundingSource', name, `funding-source:${nameSlug(name)}`),
    language,
    name: { [language]: name },
    nameKind: descriptive ? 'DESCRIPTIVE' : 'OFFICIAL',
    statedIn: stated('name'),
  };
}

function fundingOf({ status, amount, currency = 'EUR', year, share }: FundingWish, source: string) {
  return { source, status, share, ...(amount !== undefined && { amount: { amount, currency, year } }) };
}

function outcomeFacts(
  { found, kind, state, value, unit, date }: OutcomeWish,
  practice: string,
  language: string,
  stated: Stated,
): OutcomeFacts {
  const slug = `${practice.slice(practice.indexOf(':') + 1)}-${slugOf(foldName(found.value))}`;
  return {
    id: `outcome:${slug}`,
    language,
    name: { [language]: found.value },
    kind,
    state,
    value,
    unit,
    date,
    statedIn: stated('name', 'kind', 'state'),
  };
}
