import { EVIDENCE_LEVELS, PROGRAM_KINDS, STATUSES } from '../../../graph/vocabulary.ts';
import type { FieldMappings } from '../mapping/mapping.ts';
import { currencyCheck } from './currency-check.ts';
import type { OwnFacts } from './draft.ts';
import { compile } from './expression.ts';
import type { ExpressionScope } from './found.ts';
import { prose, proseList } from './markup.ts';
import type { Complaint } from './row-problem.ts';
import type { RowReader } from './row-reader.ts';
import { dateOrYears } from './typed-dates.ts';
import { address, number, oneOf, type Read, text, whole, year } from './typed-values.ts';

const TEXTS = ['summary', 'problem', 'approach', 'selection'] as const;
const LISTS = [
  'alternativeNames',
  'aims',
  'activities',
  'preconditions',
  'coreElements',
  'adaptableElements',
  'lessons',
  'failures',
] as const;

/** Makes the reader of what a row says of its record alone. */
export function ownFactsReader(fields: FieldMappings, scope: ExpressionScope) {
  const readTexts = TEXTS.map((field) => [field, prose(fields[field], scope)] as const);
  const readLists = LISTS.map((field) => [field, proseList(fields[field], scope)] as const);
  const readers = {
    status: oneOf(STATUSES, fields.status, scope),
    evidence: oneOf(EVIDENCE_LEVELS, fields.evidence, scope),
    kind: oneOf(PROGRAM_KINDS, fields.kind, scope),
    website: address(fields.website, scope),
    period: period(fields.period, scope),
    cost: cost(fields.cost, scope),
    durationMonths: duration(fields.durationMonths, scope),
  };
  return (row: RowReader, language: string): OwnFacts => {
    const facts: Record<string, unknown> = {};
    for (const [field, read] of [...readTexts, ...readLists]) {
      const value = read(row);
      if (value !== undefined) facts[field] = { [language]: value };
    }
    for (const [field, read] of Object.entries(readers)) {
      const value = read(row);
      if (value !== undefined) facts[field] = value;
    }
    return facts as OwnFacts;
  };
}

function period(mapped: FieldMappings['period'], scope: ExpressionScope): Read<string> {
  if (mapped === undefined) return () => undefined;
  const isOne = typeof mapped === 'string' || !('from' in mapped || 'to' in mapped);
  const readFrom = dateOrYears(isOne ? (mapped as string) : mapped.from, scope);
  const readTo = isOne ? () => undefined : dateOrYears(mapped.to, scope);
  return (row) => {
    const [from, until] = (readFrom(row) ?? '').split('/');
    const to = readTo(row)?.split('/').at(-1);
    if (until && to && !to.startsWith(until)) row.note(otherEnd(`${from}/${until}`, to));
    const end = to ?? until;
    if (from && end) return inOrder(from, end, row);
    // What is not known of its end or beginning EDTF writes as nothing; ".." would say that there is none.
    if (from) return isOne ? from : `${from}/`;
    return end && `/${end}`;
  };
}

const otherEnd = (both: string, to: string): Complaint => ({
  value: both,
  told: `It names two years where its beginning stands, ${both}, and its end is ${to}; that was taken.`,
  remedy: 'Correct one of the two cells.',
});

function inOrder(from: string, to: string, row: RowReader): string | undefined {
  if (from === to) return from;
  const length = Math.min(from.length, to.length);
  if (from.slice(0, length) <= to.slice(0, length)) return `${from}/${to}`;
  row.reject({
    value: `${from} to ${to}`,
    told: `It ends (${to}) before it begins (${from}).`,
    remedy: 'Correct one of the two dates.',
  });
  return undefined;
}

function cost(mapped: FieldMappings['cost'], scope: ExpressionScope): Read<OwnFacts['cost']> {
  const readAmount = number(mapped?.amount, scope, { least: 0 });
  const readCurrency = text(mapped?.currency, scope);
  const readYear = year(mapped?.year, scope);
  const check = currencyCheck(mapped?.amount, scope);
  const cells = [mapped?.currency, mapped?.amount].flatMap((one) => (one === undefined ? [] : compile(one, scope)));
  return (row) => {
    const amount = readAmount(row);
    if (amount === undefined) return undefined;
    const currency = readCurrency(row)?.toUpperCase();
    if (!currency || !/^[A-Z]{3}$/.test(currency)) {
      // Its own cell where something stands in it; the sum's where none does.
      const [cell] = cells.flatMap((read) => read(row).slice(0, 1));
      row.reject({
        column: cell?.column,
        value: cell?.written,
        told: currency
          ? `“${currency}” is no currency; an amount needs one, three letters of ISO 4217.`
          : 'An amount needs its currency, three letters of ISO 4217.',
        remedy: 'Map a column at fields.cost.currency, or a constant such as EUR.',
      });
      return undefined;
    }
    check(row, currency);
    return { amount, currency, year: readYear(row) };
  };
}

function duration(mapped: FieldMappings['durationMonths'], scope: ExpressionScope): Read<OwnFacts['durationMonths']> {
  if (mapped === undefined) return () => undefined;
  const bounds =
    typeof mapped === 'object' && ('min' in mapped || 'max' in mapped)
      ? mapped
      : { min: mapped as string, max: mapped as string };
  const readMin = whole(bounds.min, scope);
  const readMax = whole(bounds.max, scope);
  return (row) => {
    const [min, max] = [readMin(row), readMax(row)];
    return min === undefined && max === undefined ? undefined : { min, max };
  };
}
