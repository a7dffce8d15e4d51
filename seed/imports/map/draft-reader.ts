import type { Mapping } from '../mapping/mapping.ts';
import type { RawRow } from '../read/raw-row.ts';
import type { RecordDraft } from './draft.ts';
import type { ExpressionScope } from './found.ts';
import { noteMarkup } from './markup.ts';
import { ownFactsReader } from './own-facts.ts';
import { RejectedRow, shown } from './row-problem.ts';
import { type ColumnsAsked, cleaningOf, type RowReader, rowReader } from './row-reader.ts';
import { address, text } from './typed-values.ts';
import {
  conceptWishes,
  condition,
  fundingWishes,
  outcomeWishes,
  placeWishes,
  programWishes,
  stakeholderWishes,
} from './wishes.ts';

/** Reads a row as the mapping says; null where the mapping leaves such rows out. @throws RejectedRow MissingColumn */
export interface ReadDraft {
  (row: RawRow): RecordDraft | null;
  /** What the mapping has asked for and no row so far has had; records of JSON each have columns of their own. */
  columnsNeverSeen(): string[];
}

/** A language tag as texts are stored by. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

export function draftReader(mapping: Mapping, columns: readonly string[]): ReadDraft {
  const scope: ExpressionScope = { mapping, columns };
  const wanted = condition(mapping.only);
  const name = text(mapping.fields.name, scope);
  const language = languageReader(mapping, scope);
  const key = keyReader(mapping.key);
  const facts = ownFactsReader(mapping.fields, scope);
  const places = placeWishes(mapping, scope);
  const concepts = conceptWishes(mapping, scope);
  const stakeholders = stakeholderWishes(mapping, scope);
  const programs = programWishes(mapping, scope);
  const funding = fundingWishes(mapping, scope);
  const outcomes = outcomeWishes(mapping, scope);
  const urls = (mapping.urls ?? []).map((expression) => address(expression, scope));
  const cleaning = cleaningOf(mapping.read);
  const asked: ColumnsAsked = new Map();
  const columnsNeverSeen = () => [...asked].flatMap(([column, seen]) => (seen ? [] : [column]));
  const read = (row: RawRow) => {
    // Records of JSON may each have other columns.
    const [there, headed] = columns.length > 0 ? [columns, true] : [Object.keys(row.cells), false];
    const reader = rowReader(row, there, cleaning, headed, asked);
    if (!wanted(reader)) return null;
    const tag = language(reader);
    const draft: RecordDraft = {
      row,
      kind: mapping.record ?? 'Practice',
      key: key(reader),
      language: tag,
      name: named(name(reader), reader),
      facts: facts(reader, tag),
      places: places(reader),
      concepts: concepts(reader),
      stakeholders: stakeholders(reader),
      programs: programs(reader),
      funding: funding(reader),
      outcomes: outcomes(reader),
      urls: [...new Set(urls.flatMap((read) => read(reader) ?? []))],
      notes: [...(row.notes ?? []), ...reader.notes],
    };
    if (reader.rejections.length > 0) throw new RejectedRow(reader.rejections);
    return draft;
  };
  return Object.assign(read, { columnsNeverSeen });
}

/** What a name is not: a number, a day, a time or a yes or no that slipped into its column. */
const NO_NAME = /^(?:true|false|[\d\s.,:;/+-]+|\d{4}-\d\d-\d\dT[\d:.]+Z?)$/i;

function named(name: string | undefined, row: RowReader): string {
  if (name === undefined)
    row.reject({ told: 'The record has no name.', remedy: 'Fill the column that fields.name reads.' });
  else if (NO_NAME.test(name))
    row.note({
      value: shown(name),
      told: `The name is “${shown(name)}”, which looks like a number, a date or a yes or no; it was kept.`,
      remedy: 'Write the name there, or say in the mapping at fields.name which column holds it.',
    });
  else noteMarkup(row, 'name', { value: name });
  return name ?? '';
}

function languageReader({ language, source }: Mapping, scope: ExpressionScope): (row: RowReader) => string {
  const read = text(language, scope);
  return (row) => {
    const tag = read(row) ?? source.language;
    if (LANGUAGE.test(tag)) return tag;
    row.reject({
      value: tag,
      told: `“${tag}” is no language tag.`,
      remedy: 'Give one such as en, it or zh-Hans, by a value table where needed.',
    });
    return source.language;
  };
}

function keyReader(key: Mapping['key']): (row: RowReader) => string | null {
  if (key === undefined) return () => null;
  const columns = [key].flat();
  return (row) => {
    const parts = columns.map((column) => row.cells(column).join(' '));
    if (parts.some((part) => part !== '')) return parts.join(' ');
    row.reject({
      column: columns[0],
      told: 'The record has no key.',
      remedy: `Fill ${columns.map((one) => `“${one}”`).join(' or ')}: it tells this record from others, now and later.`,
    });
    return null;
  };
}
