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
import { joined } from '../../flatten/batch.ts';
import { program } from '../../flatten/undertaking.ts';
import type { FundingWish, OutcomeWish, ProgramWish, RecordDraft, StakeholderWish } from '../map/draft.ts';
import { complaintOf } from '../map/found.ts';
import type { Finding } from '../report/finding.ts';
import type { KnownGraph } from './known-graph.ts';
import { countryBatch, countryCodes, type SettledPlaces } from './settle-places.ts';
import { foldName, nameSlug, slugOf } from './slug.ts';
import { type NamedThing, ThingsNamed } from './things-named.ts';

/** The organisations, programmes, funds and outcomes of a row: what the record says of them, and their own nodes. */
export interface SettledInvolved {
  facts: Pick<PracticeFacts, 'stakeholders' | 'partOf' | 'fundedBy' | 'outcomes'>;
  findings: Omit<Finding, 'row' | 'line'>[];
  batch: Batch;
}

/** Settles whom and what the rows of a document name besides their records. */
export function involvedSettler(source: string, known: KnownGraph) {
  const things = new ThingsNamed();
  const stated = (...fields: string[]): Statement[] => [{ source, fields }];
  /** @param id what the outcomes are called after */
  return (draft: RecordDraft, id: string, { places }: SettledPlaces): SettledInvolved => {
    const { language } = draft;
    const townOf = (name: string) =>
      places.findLast(({ choice, written }) => choice.kind === 'City' && written === name)?.choice.id;
    const organisations = draft.stakeholders.map((wish) => {
      const { found, sector, website, countries } = wish;
      const town = townOf(found.value);
      return things.of(['Stakeholder', found.value, language, sector, website, countries, town], () =>
        organisation(stakeholderFacts(wish, language, stated, town, known), countries, known),
      );
    });
    const programs = draft.programs.map((wish) =>
      things.of(['Program', wish.found.value, language, wish.kind], () =>
        thing(programFacts(wish, language, stated, known), program),
      ),
    );
    const funds = draft.funding.map((wish) =>
      things.of(['FundingSource', wish.found.value, language, wish.descriptive], () =>
        thing(fundFacts(wish, language, stated, known), fundingSource),
      ),
    );
    return {
      facts: {
        stakeholders: draft.stakeholders.map(({ role }, index) => ({
          stakeholder: organisations[index]?.id ?? '',
          role,
        })),
        partOf: programs.map((one) => one.id),
        fundedBy: draft.funding.map((wish, index) => fundingOf(wish, funds[index]?.id ?? '')),
        outcomes: draft.outcomes.map((wish) => outcomeFacts(wish, id, language, stated)),
      },
      findings: draft.stakeholders.filter(({ sector }) => !sector).map(withoutSector),
      batch: joined([...organisations, ...programs, ...funds].map(({ batch }) => batch)),
    };
  };
}

const thing = <Facts extends { id: string }>(facts: Facts, flatten: (facts: Facts) => Batch): NamedThing => ({
  id: facts.id,
  batch: flatten(facts),
});

/** An organisation with the countries that it is in: no place of the graph may lie there yet. */
const organisation = (facts: StakeholderFacts, countries: readonly string[], known: KnownGraph): NamedThing => ({
  id: facts.id,
  batch: joined([countryBatch(countries, known.places), stakeholder(facts)]),
});

type Stated = (...fields: string[]) => Statement[];

function stakeholderFacts(
  { found, sector, website, countries }: StakeholderWish,
  language: string,
  stated: Stated,
  town: string | undefined,
  known: KnownGraph,
): StakeholderFacts {
  const name = found.value;
  const codes = countryCodes(countries, known.places);
  const code = codes.length === 1 ? codes[0]?.toLowerCase() : undefined;
  const country = code ? `country:${code}` : '';
  const id = known.stakeholder(name, country, `stakeholder:${nameSlug(name)}${code ? `-${code}` : ''}`);
  const basedIn = town ?? (country || undefined);
  const fields = [
    'name',
    ...(sector ? ['sector'] : []),
    ...(website ? ['website'] : []),
    ...(basedIn ? ['basedIn'] : []),
  ];
  return { id, language, name: { [language]: name }, sector, website, basedIn, statedIn: stated(...fields) };
}

/** An organisation of no sector is kept as it is, and its editor is told. */
const withoutSector = ({ found }: StakeholderWish): SettledInvolved['findings'][number] => ({
  kind: 'NOTE',
  ...complaintOf(
    found,
    `The sector of “${found.value}” is not known; it was kept without one.`,
    'Map its category to a sector at stakeholders.sector, where it has one.',
  ),
});

function programFacts({ found, kind }: ProgramWish, language: string, stated: Stated, known: KnownGraph): ProgramFacts {
  const name = found.value;
  return {
    id: known.named('Program', name, `program:${nameSlug(name)}`),
    kind,
    language,
    name: { [language]: name },
    statedIn: stated('name', 'kind'),
  };
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
