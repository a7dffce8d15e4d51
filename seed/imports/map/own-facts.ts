import { EVIDENCE_LEVELS, PROGRAM_KINDS, STATUSES } from '../../../graph/vocabulary.ts';
import type { FieldMappings } from '../mapping/mapping.ts';
import type { OwnFacts } from './draft.ts';
import type { ExpressionScope } from './found.ts';
import type { RowReader } from './row-reader.ts';
import { address, date, number, oneOf, type Read, text, texts, whole, year } from './typed-values.ts';

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
  const readTexts = TEXTS.map((field) => [field, text(fields[field], scope)] as const);
  const readLists = LISTS.map((field) => [field, texts(fields[field], scope)] as const);
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
  if (typeof mapped === 'string' || !('from' in mapped || 'to' in mapped)) return date(mapped as string, scope);
  const readFrom = date(mapped.from, scope);
  const readTo = date(mapped.to, scope);
  return (row) => {
    const from = readFrom(row);
    const to = readTo(row);
    if (from && to) return inOrder(from, to, row);
    // What is not known of its end or beginning EDTF writes as nothing; ".." would say that there is none.
    return from ? `${from}/` : to && `/${to}`;
  };
}

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
  return (row) => {
    const amount = readAmount(row);
    if (amount === undefined) return undefined;
    const currency = readCurrency(row)?.toUpperCase();
    if (!currency || !/^[A-Z]{3}$/.test(currency)) {
      row.reject({
        value: currency,
        told: 'An amount needs its currency, three letters of ISO 4217.',
        remedy: 'Map a column at fields.cost.currency, or a constant such as EUR.',
      });
      return undefined;
    }
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
