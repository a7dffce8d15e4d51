import slugify from '@sindresorhus/slugify';
import { type Kind, kindOf } from '../graph/kinds.ts';
import type { Batch, NodeRecord, RelationshipRecord } from '../graph/model.ts';
import { keyOf, RELATIONSHIPS, type Relationship } from '../graph/relationships.ts';
import { textsByLanguage } from '../graph/text-properties.ts';
import { slugOf } from './flatten/entity.ts';
import { TEXT_FIELDS, TEXT_LIST_FIELDS } from './flatten/texts.ts';

/** The languages that all our own texts are in. */
const OUR_LANGUAGES = ['en', 'it', 'bg', 'he'];
/** Kinds whose names come from elsewhere, in as many languages and variants as are known there. */
const NAMED_ELSEWHERE: readonly Kind[] = ['City', 'Region', 'Country', 'Goal', 'Source'];

/** SKOS: a concept lies under and beside those of its own kind. */
const WITHIN_A_KIND: readonly Relationship[] = ['BROADER', 'RELATED'];

/** What is wrong with a batch of seed facts: a sentence each, naming the node; none where all is well. */
export function problemsOf(batch: Batch): string[] {
  const ids = new Set(batch.nodes.map(({ id }) => id));
  const cited = new Set(batch.relationships.filter(({ type }) => type === 'STATED_IN').map(({ from }) => from));
  return [
    ...batch.nodes.flatMap(idProblems),
    ...repeated(batch.nodes.map(({ id }) => id)).map((id) => `${id} is there more than once.`),
    ...batch.nodes.flatMap(textProblems),
    ...batch.nodes
      .filter(({ id, kind }) => kind !== 'Source' && !cited.has(id))
      .map(({ id }) => `${id} is stated in no source.`),
    ...batch.relationships.flatMap((relationship) => endProblems(relationship, ids)),
    ...repeated(batch.relationships.map(identity)).map((what) => `${what} is stated more than once.`),
  ];
}

function idProblems({ kind, id }: NodeRecord): string[] {
  if (kindOf(id) !== kind) return [`${id} is a ${kind}, which its prefix does not say.`];
  const slug = slugOf(id);
  return kind === 'Goal' || slug === slugify(slug) ? [] : [`${id} is no slug after its prefix: ${slugify(slug)} is.`];
}

function textProblems(node: NodeRecord): string[] {
  return [...TEXT_FIELDS, ...TEXT_LIST_FIELDS].flatMap((field) => {
    const texts = textsByLanguage(node.properties, field);
    if (texts.size === 0) return field === 'name' && node.kind !== 'Source' ? [`${node.id} has no name.`] : [];
    return [
      ...missingLanguages(node, field, texts),
      ...unequalLists(node, field, texts),
      ...emptyTexts(node, field, texts),
    ];
  });
}

function missingLanguages({ id, kind, properties }: NodeRecord, field: string, texts: Map<string, unknown>): string[] {
  if (field === 'alternativeNames' && NAMED_ELSEWHERE.includes(kind)) return [];
  const needed = kind === 'Source' ? [String(properties.language)] : OUR_LANGUAGES;
  const missing = needed.filter((language) => !texts.has(language));
  return missing.length > 0 ? [`${id} lacks its ${field} in ${missing.join(', ')}.`] : [];
}

function unequalLists({ id, kind }: NodeRecord, field: string, texts: Map<string, unknown>): string[] {
  if (field === 'alternativeNames' && NAMED_ELSEWHERE.includes(kind)) return [];
  const lengths = [...texts].flatMap(([language, list]) =>
    Array.isArray(list) ? [[language, list.length] as const] : [],
  );
  if (new Set(lengths.map(([, length]) => length)).size < 2) return [];
  const told = lengths.map(([language, length]) => `${length} in ${language}`).join(', ');
  return [`${id} has ${field} of unequal length: ${told}.`];
}

function emptyTexts({ id }: NodeRecord, field: string, texts: Map<string, unknown>): string[] {
  const blank = [...texts].filter(([, text]) => [text].flat().some((one) => String(one).trim() === ''));
  return blank.map(([language]) => `${id} has an empty text in its ${field} in ${language}.`);
}

function endProblems({ type, from, to }: RelationshipRecord, ids: Set<string>): string[] {
  const missing = [from, to].filter((id) => !ids.has(id));
  if (missing.length > 0) return missing.map((id) => `${type} from ${from} to ${to}: ${id} is not there.`);
  const allowed: { from: readonly Kind[]; to: readonly Kind[] } = RELATIONSHIPS[type];
  const fits = (kinds: readonly Kind[], id: string) => kinds.some((kind) => kind === kindOf(id));
  if (!fits(allowed.from, from) || !fits(allowed.to, to)) return [`${type} cannot lead from ${from} to ${to}.`];
  const mixed = WITHIN_A_KIND.includes(type) && kindOf(from) !== kindOf(to);
  return mixed ? [`${type} joins two of one kind, not ${from} and ${to}.`] : [];
}

function identity({ type, from, to, properties }: RelationshipRecord): string {
  const key = keyOf(type);
  return `${type} from ${from} to ${to}${key ? ` (${key}: ${properties[key] ?? 'none'})` : ''}`;
}

function repeated(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.has(name) || !seen.add(name)))];
}
