import type { GraphEngine } from '../../graph/engine.ts';
import type { Batch, NodeRecord, Properties, RelationshipRecord } from '../../graph/model.ts';
import { writeBatch } from '../../graph/write.ts';

const AT = '2026-01-01T00:00:00.000Z';

/** A practice as tests write it: its English name, and whatever else. */
export function practiceRecord(slug: string, name: string, properties: Properties = {}): NodeRecord {
  const texts = { language: 'en', name_en: name, nameKind: 'OFFICIAL', slug };
  return { kind: 'Practice', id: `practice:${slug}`, properties: { ...texts, ...properties } };
}

export function themeRecord(slug: string): NodeRecord {
  const properties = { language: 'en', name_en: slug, nameKind: 'OFFICIAL', slug };
  return { kind: 'Theme', id: `theme:${slug}`, properties };
}

export function relationship(
  type: RelationshipRecord['type'],
  from: string,
  to: string,
  properties: Properties = {},
): RelationshipRecord {
  return { type, from, to, properties };
}

/** So many practices, each about a theme and in a city of its own. */
export function connectedPractices(count: number): Batch {
  const numbers = Array.from({ length: count }, (_, index) => String(index).padStart(3, '0'));
  const country = entity('Country', 'country:it', { code: 'IT' });
  return {
    nodes: [country, ...numbers.flatMap(practiceWithNeighbours)],
    relationships: numbers.flatMap((number) => [
      relationship('ABOUT', `practice:p${number}`, `theme:t${number}`, { as: 'TOPIC' }),
      relationship('PRACTICED_IN', `practice:p${number}`, `city:c${number}`),
      relationship('LOCATED_IN', `city:c${number}`, country.id),
      relationship('HAS_PHASE', `practice:p${number}`, `phase:f${number}`, { order: 1 }),
      relationship('TAKES_PART_IN', `stakeholder:s${number}`, `practice:p${number}`, { role: 'LEAD' }),
      relationship('STATED_IN', `practice:p${number}`, `source:d${number}`, { locator: 'Page 1', fields: ['name'] }),
    ]),
  };
}

function practiceWithNeighbours(number: string): NodeRecord[] {
  return [
    practiceRecord(`p${number}`, `Practice ${number}`),
    themeRecord(`t${number}`),
    entity('City', `city:c${number}`),
    entity('Phase', `phase:f${number}`),
    entity('Stakeholder', `stakeholder:s${number}`, { sector: 'RESEARCH' }),
    { kind: 'Source', id: `source:d${number}`, properties: { language: 'en', title_en: number, origin: 'ORIGINAL' } },
  ];
}

function entity(kind: NodeRecord['kind'], id: string, properties: Properties = {}): NodeRecord {
  const slug = id.slice(id.indexOf(':') + 1);
  return { kind, id, properties: { language: 'en', name_en: slug, nameKind: 'OFFICIAL', slug, ...properties } };
}

export const write = (graph: GraphEngine, { nodes = [], relationships = [] }: Partial<Batch>) =>
  writeBatch(graph, { nodes, relationships }, AT);
