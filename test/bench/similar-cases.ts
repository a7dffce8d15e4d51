import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Portrait, Strand } from '../../api/similar/facets.ts';
import { PhraseFinder } from '../../api/similar/phrases.ts';
import { wordStrands } from '../../api/similar/words.ts';

/** The corpora that lie beside the repository; benches that need them are left out where they do not. */
export const CORPORA = new URL('../../../shared/data/', import.meta.url);

/** A case of the corpora in the respects in which practices are compared. */
export interface Case {
  name: string;
  organisation: string;
  description: string;
  /** Sector, technology, type and country, as ids of concepts and places. */
  concepts: string[];
}

type Row = Record<string, string>;

function rowsOf(path: string): Row[] {
  return parse(readFileSync(new URL(path, CORPORA)), { columns: true, bom: true, relax_quotes: true });
}

export const ipsCases = (): Case[] =>
  rowsOf('jrc-ips/data/cases.csv').map((row) => ({
    name: row.name ?? '',
    organisation: row.lead_organisation_name ?? '',
    description: row.description ?? '',
    concepts: [
      ...valuesOf('theme', row.primary_sector),
      ...valuesOf('theme', row.secondary_sector),
      ...valuesOf('method', row.technology),
      ...valuesOf('method', row.type),
      ...valuesOf('country', row.geocoverage),
    ],
  }));

export const sdgCases = (): Case[] =>
  rowsOf('jrc-bc4sdgs/bc4sdgs_202507_merged_upd_pub.csv').map((row) => ({
    name: row.name ?? '',
    organisation: row.responsible_organisation ?? '',
    description: row.description ?? '',
    concepts: [
      ...valuesOf('theme', row.cofog_level_i),
      ...valuesOf('theme', row.cofog_level_ii),
      ...valuesOf('method', row.primary_technology),
      ...valuesOf('method', row.process_type),
      ...valuesOf('country', row.geographical_coverage_country),
    ],
  }));

const valuesOf = (kind: string, cell = '') =>
  cell
    .split(/[,;]\s*/)
    .filter(Boolean)
    .map(
      (value) =>
        `${kind}:${value
          .toLowerCase()
          .replace(/[^a-z0-9]+/g, '-')
          .replace(/^-|-$/g, '')}`,
    );

const STRAND_OF: Readonly<Record<string, Strand>> = {
  theme: 'THEMES',
  method: 'METHODS',
  country: 'CITY_CONTEXT',
};

const NO_PHRASES = new PhraseFinder([]);

/** A text with its concepts as a practice that is compared. */
export function portraitOfText(id: string, text: string, concepts: readonly string[] = []): Portrait {
  const strands = wordStrands({ id, language: 'en', summary_en: text }, NO_PHRASES);
  for (const concept of concepts) {
    const strand = STRAND_OF[concept.slice(0, concept.indexOf(':'))];
    if (strand) strands.set(strand, new Map(strands.get(strand)).set(concept, 1));
  }
  return { id, strands, home: [] };
}

/** A text to ask for, and the one that should come first; none where it only stands in the way of others. */
export interface Question {
  id: string;
  text: string;
  concepts: string[];
  answer?: string;
}

/** Both corpora unmerged, names taken out; asked for are the cases whose very name stands in both. */
export function twinCases(): Question[] {
  const [ips, sdg] = [ipsCases(), sdgCases()];
  const ofSdg = new Map(sdg.map(({ name }, place) => [name.trim().toLowerCase(), place]));
  const twins = ips.map(({ name }) => ofSdg.get(name.trim().toLowerCase()));
  const asked = new Map(twins.flatMap((place, own) => (place === undefined ? [] : [[place, own] as const])));
  const told = (prefix: string, place: number, { name, description, concepts }: Case) => ({
    id: `practice:${prefix}-${place}`,
    text: without(description, name),
    concepts,
  });
  return [
    ...ips.map((one, place) => ({
      ...told('ips', place, one),
      answer: twins[place] === undefined ? undefined : `practice:sdg-${twins[place]}`,
    })),
    ...sdg.map((one, place) => ({
      ...told('sdg', place, one),
      answer: asked.has(place) ? `practice:ips-${asked.get(place)}` : undefined,
    })),
  ];
}

const LEAST_SENTENCES = 4;
/** What each half loses of its concepts, at random, the same every time. */
const LOST = 0.3;

/** Cases of four sentences or more as two texts each: the odd and the even ones, without names. */
export function halvesOfCases(): Question[] {
  const chance = sequence();
  const cases = ipsCases().filter(({ description }) => sentencesOf(description).length >= LEAST_SENTENCES);
  return cases.flatMap(({ name, organisation, description, concepts }, place) =>
    [0, 1].map((half) => {
      const text = sentencesOf(description)
        .filter((_, index) => index % 2 === half)
        .join(' ');
      return {
        id: `practice:half-${place}-${half}`,
        answer: `practice:half-${place}-${1 - half}`,
        text: without(without(text, name), organisation),
        concepts: concepts.filter(() => chance() >= LOST),
      };
    }),
  );
}

const sentencesOf = (text: string) => text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.trim());

/** Each occurrence taken out as a whole. */
const without = (text: string, phrase: string) =>
  phrase ? text.replace(new RegExp(phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'gi'), ' ') : text;

function sequence(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
