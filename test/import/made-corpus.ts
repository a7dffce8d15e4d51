import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import type { GraphEngine } from '../../graph/engine.ts';
import { type ImportOrder, type ImportSummary, importFile } from '../../seed/imports/import-file.ts';
import { parseMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';
import type { Finding } from '../../seed/imports/report/finding.ts';
import { scratchDirectory } from '../support/scratch.ts';

/** A corpus made for the tests: a network of Italian towns that writes dates and numbers as one does there. */
export const MAPPING = `
version: 1
source: { id: source:rete, title: Rete delle prove, language: it }
key: codice
read: { dates: [dd/MM/yyyy, yyyy], numbers: { decimal: ',', thousands: '.' } }
values:
  stato: { in corso: RUNNING, concluso: FINISHED }
  temi: { lavoro: 'theme:employment' }
concepts:
  - { id: theme:employment, name: { en: Employment, it: Lavoro } }
fields:
  name: titolo
  summary: descrizione
  aims: { column: obiettivi, split: ';' }
  status: { column: stato, values: stato }
  period: { from: inizio }
  cost: { amount: costo, currency: { constant: EUR } }
places: [{ from: paese, kind: Country }]
themes: [{ from: { column: temi, split: ',', values: temi } }]
stakeholders: [{ name: ente, sector: { constant: LOCAL_AUTHORITY }, role: { constant: LEAD }, country: paese }]
funding: [{ name: fondo, status: { constant: GRANTED } }]
`;

export const HEAD = 'codice,titolo,descrizione,obiettivi,stato,inizio,costo,paese,temi,ente,fondo';

/** A row of the corpus that nothing is wrong with. */
export function goodRow(number: number): string {
  return `c${number},Orto condiviso ${number},"Un orto, ${number} famiglie",incontrarsi;coltivare,in corso,03/05/2019,"1.234,56",Italia,lavoro,Ente ${number % 3},Fondo sociale`;
}

export const goodRows = (count: number) => Array.from({ length: count }, (_, index) => goodRow(index + 1));

/** Writes lines as a file of the corpus; gives its path. */
export function fileOf(lines: readonly string[], name = 'rete.csv', encoding = 'utf-8'): string {
  const path = join(scratchDirectory('import'), name);
  writeFileSync(path, iconv.encode(`${lines.join('\n')}\n`, encoding));
  return path;
}

/** What an import of a test told while it ran. */
export interface Told {
  summary: ImportSummary;
  findings: Finding[];
  rejected: string[];
}

/** Imports a file of the corpus. */
export async function importMade(
  engine: GraphEngine,
  path: string,
  order: Partial<ImportOrder> = {},
  stopAfter = Number.POSITIVE_INFINITY,
): Promise<Told> {
  const findings: Finding[] = [];
  let rejected: string[] = [];
  const stop = new AbortController();
  const summary = await importFile(
    engine,
    {
      file: await byteSource(path),
      mapping: parseMapping(MAPPING, 'rete.yaml'),
      mappingName: 'rete',
      directories: [],
      dryRun: false,
      allOrNothing: false,
      ...order,
    },
    {
      opened: ({ head }) => {
        rejected = head ? [head] : [];
      },
      finding: (finding) => findings.push(finding),
      rejected: (text) => rejected.push(text),
      progress: (rows) => {
        if (rows >= stopAfter) stop.abort();
      },
    },
    stop.signal,
  );
  return { summary, findings, rejected };
}

/** How many nodes and relationships the graph has, imports and the outbox aside, and what the nodes hold. */
export async function contentOf(engine: GraphEngine): Promise<{ nodes: string[]; relationships: number }> {
  const nodes = await engine.read<{ node: Record<string, unknown> }>(
    'MATCH (n) WHERE NOT (n:Change OR n:ChangeCounter OR n:Import OR n:Migration OR n:Lock) RETURN n {.*} AS node',
  );
  const [counted] = await engine.read<{ count: number }>('MATCH ()-[r]->() RETURN count(*) AS count');
  const told = nodes.map(({ node: { updatedAt: _, createdAt: __, importedAt: ___, ...rest } }) =>
    JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1))),
  );
  return { nodes: told.sort(), relationships: counted?.count ?? 0 };
}
