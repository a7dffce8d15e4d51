import { type Kind, kindOf } from '../../../graph/kinds.ts';
import type { PracticeFacts } from '../../facts.ts';
import type { ConceptWish, RecordDraft } from '../map/draft.ts';
import { complaintOf } from '../map/found.ts';
import type { Finding } from '../report/finding.ts';
import type { KnownGraph } from './known-graph.ts';
import type { UnknownCategory } from './settled.ts';

const FIELDS = {
  Theme: 'about',
  Challenge: 'addresses',
  TargetGroup: 'aimedAt',
  Method: 'uses',
  Trait: 'suits',
  Goal: 'contributesTo',
} as const;

export interface SettledConcepts {
  facts: Pick<PracticeFacts, (typeof FIELDS)[keyof typeof FIELDS]>;
  findings: Omit<Finding, 'row' | 'line'>[];
  categories: UnknownCategory[];
}

/** Turns a row's categories into concepts of ours; what no concept matches is kept as it is written. */
export function settleConcepts({ concepts }: RecordDraft, known: KnownGraph): SettledConcepts {
  const found = new Map<keyof typeof FIELDS, Set<string>>();
  const findings: SettledConcepts['findings'] = [];
  const categories: UnknownCategory[] = [];
  for (const wish of concepts) {
    const id = known.concept(wish.kind, wish.found.value);
    if (id) found.set(wish.kind, (found.get(wish.kind) ?? new Set()).add(id));
    else {
      categories.push({ kind: wish.kind, written: wish.found.value });
      findings.push(unknown(wish));
    }
  }
  const facts = [...found].map(([kind, ids]) => [FIELDS[kind], [...ids]]);
  return { facts: Object.fromEntries(facts), findings, categories };
}

function unknown({ kind, found }: ConceptWish): Omit<Finding, 'row' | 'line'> {
  const other = otherKind(kind, found.value);
  const told = other
    ? `“${found.value}” is the id of a ${other}, and a ${kind} is expected here.`
    : `“${found.value}” matches no ${kind} yet; it was kept as it is.`;
  const remedy = other
    ? 'Correct the value table.'
    : 'Say in a value table which concept it stands for, or bring the concept along at “concepts”.';
  return { kind: 'CATEGORY', ...complaintOf(found, told, remedy) };
}

function otherKind(expected: Kind, written: string): Kind | null {
  const kind = kindOf(written);
  return kind === expected ? null : kind;
}
