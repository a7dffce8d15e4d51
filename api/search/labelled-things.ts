import type { Label } from './document.ts';
import { formNumbersOf } from './form-numbers.ts';

/** A thing that a document is tied to, with its labels in the order of the document. */
export interface LabelledThing {
  via: string;
  labels: readonly Label[];
  /** The numbers of the forms of all words of the labels. */
  forms: Uint32Array;
}

/** Of documents that have been shown. */
const ofLabels = new WeakMap<readonly Label[], readonly LabelledThing[]>();

/** What a document is tied to: labels of one thing stand one after the other. */
export function thingsIn(labels: readonly Label[]): readonly LabelledThing[] {
  const known = ofLabels.get(labels) ?? [...byThing(labels)].map(sharedThing);
  ofLabels.set(labels, known);
  return known;
}

function* byThing(labels: readonly Label[]): Iterable<readonly Label[]> {
  for (let from = 0; from < labels.length; ) {
    let to = from + 1;
    while (to < labels.length && labels[to]?.via === labels[from]?.via) to++;
    yield labels.slice(from, to);
    from = to;
  }
}

/** By its labels: documents are tied to the same things, and while one is being renamed, it differs between them. */
const shared = new Map<string, LabelledThing>();
const MOST_SHARED = 50_000;

function sharedThing(labels: readonly Label[]): LabelledThing {
  const key = JSON.stringify(labels);
  const known = shared.get(key);
  if (known) return known;
  if (shared.size >= MOST_SHARED) shared.clear();
  const thing = { via: labels[0]?.via ?? '', labels, forms: formNumbersOf(labels.map(({ text }) => text)) };
  shared.set(key, thing);
  return thing;
}
