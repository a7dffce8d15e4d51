import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindOf } from '../../graph/kinds.ts';
import { methods } from '../../seed/data/vocabulary/methods.ts';
import { themes } from '../../seed/data/vocabulary/themes.ts';
import type { ConceptFacts } from '../../seed/facts.ts';
import { loadMapping } from '../../seed/imports/mapping/load.ts';
import type { ConceptDefinition } from '../../seed/imports/mapping/mapping.ts';

const files = readdirSync('seed/sources').filter((name) => name.endsWith('.yaml'));
const mappings = await Promise.all(
  files.map(async (file) => ({ file, mapping: await loadMapping(`seed/sources/${file}`) })),
);
const brought = mappings.flatMap(({ file, mapping }) =>
  (mapping.concepts ?? []).map((concept): ConceptDefinition & { file: string } => ({ ...concept, file })),
);
const ours = [...themes, ...methods];

test('a concept that several mappings of ours bring along is the same in each', () => {
  const first = new Map(brought.map(({ file, ...concept }) => [concept.id, concept]));
  for (const { file, ...concept } of brought)
    expect(concept, `${concept.id} in ${file}`).toEqual(first.get(concept.id));
});

test('a value that several mappings of ours know leads to the same concept from each', () => {
  const led = mappings.flatMap(({ mapping }) =>
    Object.values(mapping.values ?? {}).flatMap((table) =>
      Object.entries(table)
        .filter(([, to]) => kindOf(String(to)) !== null)
        .map(([written, to]) => [`${written.trim().toLowerCase()} as a ${kindOf(String(to))}`, to] as const),
    ),
  );
  const first = new Map(led);
  for (const [written, to] of led) expect(to, written).toBe(first.get(written));
});

test('no concept that a mapping of ours brings along is one of the vocabulary, by id or by its name in any language', () => {
  const names = (concept: { id: string; name: ConceptFacts['name'] }) =>
    Object.entries(concept.name).map(([language, name]) => `${kindOf(concept.id)} ${language} ${name?.toLowerCase()}`);
  const taken = new Map(ours.flatMap((concept) => [concept.id, ...names(concept)].map((name) => [name, concept.id])));
  const twice = brought.flatMap((concept) => [concept.id, ...names(concept)].filter((name) => taken.has(name)));
  expect(twice).toEqual([]);
  const written = new Map<string, string>();
  for (const concept of brought)
    for (const name of names(concept)) {
      expect(written.get(name) ?? concept.id, name).toBe(concept.id);
      written.set(name, concept.id);
    }
});

test.each(mappings)('$file brings along what its tables lead to, named in all four languages', ({ mapping }) => {
  const known = new Set([...(mapping.concepts ?? []), ...ours].map(({ id }) => id));
  const led = Object.values(mapping.values ?? {}).flatMap((table) => Object.values(table).map(String));
  const above = (mapping.concepts ?? []).flatMap(({ broader = [] }) => broader);
  const concepts = [...led, ...above].filter((id) => kindOf(id) !== null);
  expect(concepts.filter((id) => !known.has(id))).toEqual([]);
  const unnamed = (mapping.concepts ?? []).filter(({ name }) => !['en', 'it', 'bg', 'he'].every((tag) => name[tag]));
  expect(unnamed).toEqual([]);
});
