import {
  FUNDING_STATUSES,
  OUTCOME_KINDS,
  OUTCOME_STATES,
  PARTICIPATION_ROLES,
  PROGRAM_KINDS,
  SECTORS,
} from '../../../graph/vocabulary.ts';
import {
  CONCEPT_LISTS,
  type ConceptList,
  type Condition,
  type Expression,
  type Mapping,
  NOT_EMPTY,
} from '../mapping/mapping.ts';
import { currencyCheck } from './currency-check.ts';
import type { ConceptWish, FundingWish, OutcomeWish, PlaceWish, ProgramWish, StakeholderWish } from './draft.ts';
import { compile } from './expression.ts';
import type { ExpressionScope, Found } from './found.ts';
import { withLatinDigits } from './latin-digits.ts';
import type { RowReader } from './row-reader.ts';
import { besideEach, ofOne, slotCount } from './side-by-side.ts';
import { date } from './typed-dates.ts';
import { address, number, oneOf, share as shareOf, text, texts, year } from './typed-values.ts';

/** Reads what a row names besides its record: places, concepts, organisations, money. */
export type ReadWishes<Wish> = (row: RowReader) => Wish[];

/** Whether a row has one of the wanted values in each column of a condition. */
export function condition(wanted: Condition | undefined): (row: RowReader) => boolean {
  const columns = Object.entries(wanted ?? {}).map(
    ([column, values]) => [column, values === NOT_EMPTY ? null : new Set(values.map(String))] as const,
  );
  return (row) =>
    columns.every(([column, values]) => {
      const cells = row.cells(column);
      if (values === null) return cells.length > 0;
      return cells.some((cell) => values.has(cell)) || (values.has('') && cells.length === 0);
    });
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

/** The same for what has more beside its name, each with its own. */
function beside<Wish>(
  { name, when }: { name: Expression; when?: Condition },
  scope: ExpressionScope,
  wish: (found: Found, own: RowReader, row: RowReader) => Wish,
): ReadWishes<Wish> {
  const holds = condition(when);
  const read = besideEach(name, scope, wish);
  return (row) => (holds(row) ? read(row) : []);
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
        const read = each(from, when, scope, (found) => ({ kind: CONCEPT_LISTS[list], found }));
        return list === 'goals' ? (row: RowReader) => read(row).flatMap(eachGoal) : read;
      }),
    ),
  );
}

/** "2, 4" are two goals, whatever the cell is split by: the number of a target has a point, and no comma. */
function eachGoal({ kind, found }: ConceptWish): ConceptWish[] {
  const value = withLatinDigits(found.value);
  const numbers = /^\d+(\.\w+)?(\s*[,،;]\s*\d+(\.\w+)?)+$/.test(value) ? value.split(/\s*[,،;]\s*/) : [value];
  return numbers.map((number) => ({ kind, found: { ...found, value: number } }));
}

export function stakeholderWishes({ stakeholders = [] }: Mapping, scope: ExpressionScope): ReadWishes<StakeholderWish> {
  return together(
    stakeholders.map((mapped) => {
      const sector = oneOf(SECTORS, mapped.sector, scope);
      const role = oneOf(PARTICIPATION_ROLES, mapped.role, scope);
      const website = ofOne(mapped.website, scope, address(mapped.website, scope));
      const countries = texts(mapped.country, scope);
      const countryCount = mapped.country === undefined ? () => 0 : slotCount(mapped.country, scope);
      return beside(mapped, scope, (found, own, row) => ({
        found,
        sector: sector(own),
        role: role(own) ?? 'PARTNER',
        website: website(own),
        // They only help to tell an organisation from others of its name: where nothing says which is whose, all do.
        countries: countries(countryCount(row) === own.slot?.of ? own : row) ?? [],
      }));
    }),
  );
}

export function programWishes({ programs = [] }: Mapping, scope: ExpressionScope): ReadWishes<ProgramWish> {
  return together(
    programs.map((mapped) => {
      const kind = oneOf(PROGRAM_KINDS, mapped.kind, scope);
      return beside(mapped, scope, (found, own) => ({ found, kind: kind(own) ?? 'GRANT_PROJECT' }));
    }),
  );
}

export function fundingWishes({ funding = [] }: Mapping, scope: ExpressionScope): ReadWishes<FundingWish> {
  return together(
    funding.map((mapped) => {
      const status = oneOf(FUNDING_STATUSES, mapped.status, scope);
      const amount = ofOne(mapped.amount, scope, number(mapped.amount, scope, { least: 0 }));
      const currency = text(mapped.currency, scope);
      const check = currencyCheck(mapped.amount, scope);
      const ofYear = year(mapped.year, scope);
      const share = ofOne(mapped.share, scope, shareOf(mapped.share, scope));
      return beside(mapped, scope, (found, row) => {
        const sum = amount(row);
        const sumCurrency = sum === undefined ? undefined : currency(row)?.toUpperCase();
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
      const value = ofOne(mapped.value, scope, number(mapped.value, scope));
      const unit = text(mapped.unit, scope);
      const day = date(mapped.date, scope);
      return beside(mapped, scope, (found, row) => ({
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
