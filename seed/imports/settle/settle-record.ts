import { kindOf } from '../../../graph/kinds.ts';
import type { Batch, RelationshipRecord } from '../../../graph/model.ts';
import type { PracticeFacts, ProgramFacts } from '../../facts.ts';
import { joined } from '../../flatten/batch.ts';
import { practice, program } from '../../flatten/undertaking.ts';
import { pairId } from '../doubles/pair.ts';
import type { Double, PracticeTraits } from '../duplicates/port.ts';
import type { RecordDraft } from '../map/draft.ts';
import { RejectedRow, shown } from '../map/row-problem.ts';
import type { Finding } from '../report/finding.ts';
import { citation } from './citation.ts';
import type { KnownGraph } from './known-graph.ts';
import { draftTraits } from './practice-traits.ts';
import { type EarlierRow, RowsOfRecords } from './rows-of-records.ts';
import { settleConcepts } from './settle-concepts.ts';
import { involvedSettler } from './settle-involved.ts';
import { type SettledPlaces, settlePlaces } from './settle-places.ts';
import type { SettledRecord } from './settled.ts';
import { fingerprint, slugOf } from './slug.ts';

/** Holds rows of one document against what is known, each row as it comes: later rows know the earlier ones. */
export function recordSettler(known: KnownGraph, source: string): (draft: RecordDraft) => SettledRecord {
  const sourceSlug = source.slice(source.indexOf(':') + 1);
  const rows = new RowsOfRecords();
  const settleInvolved = involvedSettler(source, known);
  return (draft) => {
    const places = settlePlaces(draft.places, known.places);
    const locator = `record ${draft.key ?? fingerprint(identityOf(draft))}`;
    const proposed = `${draft.kind.toLowerCase()}:${slugOf(draft.name)}-${sourceSlug}-${slugOf(locator.slice('record '.length))}`;
    const concepts = settleConcepts(draft, known);
    const about = Object.values(concepts.facts).flatMap((ids) => ids ?? []);
    const traits = draftTraits(draft, proposed, places, source, known.countryOf, about.map(String));
    const { id, as, findings, resembles } = identify(draft, locator, traits, known);
    const earlier = rows.earlier(locator, draft);
    const contradicts = earlier !== null && !earlier.alike;
    const involved = settleInvolved(draft, known.merged.get(locator) ?? id, places);
    const facts = { ...draft.facts, ...concepts.facts, ...involved.facts };
    const main = mainBatch(draft, { ...facts, id, language: draft.language, name: { [draft.language]: draft.name } });
    const relationships = [
      citation(draft, id, source, locator, facts, places),
      ...placeRelationships(draft, id, places),
    ];
    const told = [
      ...draft.notes.map((note) => ({ kind: 'NOTE' as const, ...note })),
      ...places.findings,
      ...concepts.findings,
      ...involved.findings,
      ...findings,
      ...(contradicts ? [sameKey(draft, earlier)] : []),
    ];
    const whole = joined([places.batch, involved.batch, main, { nodes: [], relationships }]);
    return {
      row: draft.row,
      id,
      kind: draft.kind,
      locator,
      as: contradicts ? 'MERGED' : as,
      batch: contradicts ? withoutOwn(whole, id) : whole,
      findings: told.map((one) => ({ ...one, row: draft.row.number, line: draft.row.line })),
      categories: concepts.categories,
      resembles,
    };
  };
}

/** What tells a record apart where the mapping names no key. */
const identityOf = ({ kind, name, places }: RecordDraft) =>
  [kind, name, ...places.map(({ found }) => found.value)].join('\n');

/** What a row names besides its record's own facts: those stay as the record's first row has them. */
const withoutOwn = ({ nodes, relationships }: Batch, id: string): Batch => ({
  nodes: nodes.filter((node) => node.id !== id),
  relationships: relationships.filter(({ type, from }) => type !== 'STATED_IN' || from !== id),
});

function sameKey({ key, name }: RecordDraft, { line }: EarlierRow): Omit<Finding, 'row' | 'line'> {
  const same = key === null ? `A record called “${shown(name)}” in the same place` : `The key “${shown(key)}”`;
  return {
    kind: 'NOTE',
    value: shown(key ?? name),
    told: `${same} stands on line ${line} too, with other contents. Its texts, dates and sums stay as they are there; the places, organisations and categories of this row were added.`,
    remedy: 'Give one of the two another key where they are two records; else make one row of them.',
  };
}

interface Identified {
  id: string;
  as: SettledRecord['as'];
  findings: Omit<Finding, 'row' | 'line'>[];
  resembles: string[];
}

/** The same record of the same document, the double of a practice, or a new one. */
function identify(draft: RecordDraft, locator: string, traits: PracticeTraits, known: KnownGraph): Identified {
  const same = known.records.get(locator);
  if (same && kindOf(same) !== draft.kind) throw otherKind(draft, same);
  const found = draft.kind === 'Practice' && !same ? known.duplicates.doublesOf(traits) : [];
  const doubles = found.filter((one) => !known.different.has(pairId(traits.id, one.id)));
  const [double] = doubles.filter(({ resemblance }) => resemblance === 'SAME');
  const id = same ?? double?.id ?? traits.id;
  known.records.set(locator, id);
  if (same && known.unread.delete(same)) known.duplicates.add({ ...traits, id: same });
  if (same) return { id, as: 'SAME', findings: [], resembles: [] };
  if (double) return { id, as: 'MERGED', findings: [doubleFinding(draft, double)], resembles: [] };
  if (draft.kind === 'Practice') known.duplicates.add(traits);
  const findings = doubles.map((one) => doubleFinding(draft, one));
  return { id, as: 'NEW', findings, resembles: doubles.map((one) => one.id) };
}

/** A practice cannot become a programme: what is tied to it would no longer fit. */
function otherKind({ key, kind, name }: RecordDraft, known: string): RejectedRow {
  const [was, is] = [kindOf(known), kind].map((one) => (one === 'Program' ? 'programme' : 'practice'));
  return new RejectedRow([
    {
      value: shown(key ?? name),
      told: `This document's record of that key is a ${was} already, ${known}; a row of this mapping is a ${is}.`,
      remedy: `Correct “record” in the mapping, or undo the import that made the ${was}.`,
    },
  ]);
}

function doubleFinding(
  { name }: RecordDraft,
  { id, resemblance, certainty, reasons }: Double,
): Omit<Finding, 'row' | 'line'> {
  const why = reasons.map(({ told }) => told).join(' ');
  const sure = `${Math.round(certainty * 100)} % sure`;
  return resemblance === 'SAME'
    ? {
        kind: 'MERGED',
        value: shown(name),
        told: `It is the same as ${id} and was merged with it (${sure}). ${why}`,
        remedy: 'Nothing needs doing.',
        candidates: [id],
      }
    : {
        kind: 'DUPLICATE',
        value: shown(name),
        told: `It may be the same as ${id} (${sure}). ${why}`,
        remedy: 'Look at both, and decide: npm run imports -- doubles says how.',
        candidates: [id],
      };
}

function mainBatch({ kind, facts: { kind: programKind = 'GRANT_PROJECT' } }: RecordDraft, facts: PracticeFacts): Batch {
  return kind === 'Practice' ? practice(facts) : program({ ...facts, kind: programKind } as ProgramFacts);
}

/** Each place with what was written, what it became and how sure that is. */
function placeRelationships({ kind }: RecordDraft, id: string, { places }: SettledPlaces): RelationshipRecord[] {
  const type = kind === 'Practice' ? 'PRACTICED_IN' : 'COVERS';
  const possible = places.filter(({ choice }) => kind === 'Practice' || choice.kind !== 'Region');
  return possible.map(({ choice, evidence }) => ({ type, from: id, to: choice.id, properties: evidence }));
}
