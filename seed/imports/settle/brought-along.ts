import { type ConceptKind, kindOf } from '../../../graph/kinds.ts';
import type { Batch } from '../../../graph/model.ts';
import type { ConceptFacts } from '../../facts.ts';
import { joined } from '../../flatten/batch.ts';
import { concept } from '../../flatten/concept.ts';
import { source } from '../../flatten/source.ts';
import type { ConceptDefinition, Mapping } from '../mapping/mapping.ts';
import type { KnownGraph } from './known-graph.ts';
import { foldName } from './slug.ts';

/** What a mapping states for all rows: its document, and the concepts that the corpus brings along. */
export function brought(mapping: Mapping, known: KnownGraph): { batch: Batch; known: KnownGraph } {
  const { id, title, language, origin = 'ORIGINAL', publisher, url, published, licence } = mapping.source;
  const document = source({ id, title: { [language]: title }, language, origin, publisher, url, published, licence });
  const concepts = mapping.concepts ?? [];
  const added = concepts.filter((one) => known.concept(kindOf(one.id) as ConceptKind, one.id) !== one.id);
  const batches = concepts.map((one) => concept(kindOf(one.id) as ConceptKind)(factsOf(one, language, id)));
  // A broader concept that neither the graph nor the mapping has is left out: the link would lead nowhere.
  const there = (to: string) =>
    concepts.some((one) => one.id === to) || known.concept(kindOf(to) ?? 'Theme', to) === to;
  const joint = joined([document, ...batches]);
  const relationships = joint.relationships.filter(({ type, to }) => type !== 'BROADER' || there(to));
  return { batch: { nodes: joint.nodes, relationships }, known: { ...known, concept: lookupWith(added, known) } };
}

function factsOf(
  { id, name, alternativeNames, broader }: ConceptDefinition,
  language: string,
  source: string,
): ConceptFacts {
  const first = language in name ? language : (Object.keys(name)[0] ?? language);
  return { id, language: first, name, alternativeNames, broader, statedIn: [{ source, fields: ['name'] }] };
}

function lookupWith(concepts: readonly ConceptDefinition[], known: KnownGraph): KnownGraph['concept'] {
  const names = new Map(
    concepts.flatMap(({ id, name, alternativeNames = {} }) =>
      [id, ...Object.values(name), ...Object.values(alternativeNames).flat()].map(
        (one) => [`${kindOf(id)} ${foldName(one)}`, id] as const,
      ),
    ),
  );
  return (kind, written) => known.concept(kind, written) ?? names.get(`${kind} ${foldName(written)}`) ?? null;
}
