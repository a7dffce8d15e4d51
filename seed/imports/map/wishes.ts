import {
  FUNDING_STATUSES,
  OUTCOME_KINDS,
  OUTCOME_STATES,
  PARTICIPATION_ROLES,
  PROGRAM_KINDS,
  SECTORS,
} from '../../../graph/vocabulary.ts';
import { CONCEPT_LISTS, type ConceptList, type Condition, type Expression, type Mapping } from '../mapping/mapping.ts';
import { currencyCheck } from './currency-signs.ts';
import type { ConceptWish, FundingWish, OutcomeWish, PlaceWish, ProgramWish, StakeholderWish } from './draft.ts';
import { compile } from './expression.ts';
import type { ExpressionScope, Found } from './found.ts';
import type { RowReader } from './row-reader.ts';
import { date } from './typed-dates.ts';
import { address, number, oneOf, text, texts, year } from './typed-values.ts';

/** Reads what a row names besides its record: places, concepts, organisations, money. */
export type ReadWishes<Wish> = (row: RowReader) => Wish[];

/** Whether a row has one of the wanted values in each column of a condition. */
export function condition(wanted: Condition | undefined): (row: RowReader) => boolean {
  const columns = Object.entries(wanted ?? {}).map(
    ([column, values]) => [column, new Set(values.map(String))] as const,
  );
  return (row) =>
    columns.every(
      ([column, values]) =>
        row.cells(column).some((cell) => values.has(cell)) || (values.has('') && row.cells(column).length === 0),
    );
}

/** One wish for each value that the expression gives, each value once. */
function each<Wish>(
  from: Expression,
  when: Condition | undefined,
  scope: ExpressionScope,
  wish: (found: Found, row: RowReader) => Wish,
): ReadWishes<Wish> {
  const evaluate = compile(from, scope);
  const holds = condition(when);
  return (row) => {
    if (!holds(row)) return [];
    const distinct = new Map(evaluate(row).map((found) => [found.value, found]));
    return [...distinct.values()].map((found) => wish(found, row));
  };
}

const together =
  <Wish>(all: readonly ReadWishes<Wish>[]): ReadWishes<Wish> =>
  (row) =>
    all.flatMap((read) => read(row));

export function placeWishes({ places = [] }: Mapping, scope: ExpressionScope): ReadWishes<PlaceWish> {
  return together(
    places.map((mapped) => {
      const countries = mapped.country === undefined ? () => [] : compile(mapped.country, scope);
      const regions = texts(mapped.region, scope);
      const kinds = mapped.kind && [mapped.kind].flat();
      return each(mapped.from, mapped.when, scope, (found, row) => ({
        found,
        role: mapped.as ?? 'PLACE',
        kinds,
        countries: countries(row),
        regions: regions(row) ?? [],
      }));
    }),
  );
}

export function conceptWishes(mapping: Mapping, scope: ExpressionScope): ReadWishes<ConceptWish> {
  const lists = Object.keys(CONCEPT_LISTS) as ConceptList[];
  return together(
    lists.flatMap((list) =>
      (mapping[list] ?? []).map((mapped) => {
        const { from, when } = typeof mapped === 'string' ? { from: mapped, when: undefined } : mapped;
        return each(from, when, scope, (found) => ({ kind: CONCEPT_LISTS[list], found }));
      }),
    ),
  );
}

export function stakeholderWishes({ stakeholders = [] }: Mapping, scope: ExpressionScope): ReadWishes<StakeholderWish> {
  return together(
    stakeholders.map((mapped) => {
      const sector = oneOf(SECTORS, mapped.sector, scope);
      const role = oneOf(PARTICIPATION_ROLES, mapped.role, scope);
      const website = address(mapped.website, scope);
      const countries = texts(mapped.country, scope);
      return each(mapped.name, mapped.when, scope, (found, row) => ({
        found,
        sector: sector(row),
        role: role(row) ?? 'PARTNER',
        website: website(row),
        countries: countries(row) ?? [],
      }));
    }),
  );
}

export function programWishes({ programs = [] }: Mapping, scope: ExpressionScope): ReadWishes<ProgramWish> {
  return together(
    programs.map((mapped) => {
      const kind = oneOf(PROGRAM_KINDS, mapped.kind, scope);
      return each(mapped.name, mapped.when, scope, (found, row) => ({ found, kind: kind(row) ?? 'GRANT_PROJECT' }));
    }),
  );
}

export function fundingWishes({ funding = [] }: Mapping, scope: ExpressionScope): ReadWishes<FundingWish> {
  return together(
    funding.map((mapped) => {
      const status = oneOf(FUNDING_STATUSES, mapped.status, scope);
      const amount = number(mapped.amount, scope, { least: 0 });
      const currency = text(mapped.currency, scope);
      const check = currencyCheck(mapped.amount, scope);
      const ofYear = year(mapped.year, scope);
      const share = number(mapped.share, scope, { least: 0, most: 1 });
      return each(mapped.name, mapped.when, scope, (found, row) => {
        const [sum, sumCurrency] = [amount(row), currency(row)?.toUpperCase()];
        if (sum !== undefined) check(row, sumCurrency ?? 'EUR');
        return {
          found,
          status: status(row) ?? 'GRANTED',
          amount: sum,
          currency: sumCurrency,
          year: ofYear(row),
          share: share(row),
          descriptive: mapped.descriptive ?? false,
        };
      });
    }),
  );
}

export function outcomeWishes({ outcomes = [] }: Mapping, scope: ExpressionScope): ReadWishes<OutcomeWish> {
  return together(
    outcomes.map((mapped) => {
      const kind = oneOf(OUTCOME_KINDS, mapped.kind, scope);
      const state = oneOf(OUTCOME_STATES, mapped.state, scope);
      const value = number(mapped.value, scope);
      const unit = text(mapped.unit, scope);
      const day = date(mapped.date, scope);
      return each(mapped.name, mapped.when, scope, (found, row) => ({
        found,
        kind: kind(row) ?? 'RESULT',
        state: state(row) ?? 'EXPECTED',
        value: value(row),
        unit: unit(row),
        date: day(row),
      }));
    }),
  );
}
