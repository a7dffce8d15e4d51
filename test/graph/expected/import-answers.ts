import * as imports from '../../../graph/cypher/import.ts';
import * as known from '../../../graph/cypher/known-records.ts';
import { mergeRelationships } from '../../../graph/cypher/relationship.ts';
import type { Run } from '../../../graph/engine.ts';
import { type Answer, AT } from './answers.ts';

export const IMPORT: imports.ImportRecord = {
  id: 'import:list',
  file: 'list.csv',
  mapping: 'list',
  source: 'source:report',
  status: 'RUNNING',
  rowsDone: 0,
  startedAt: AT,
  updatedAt: AT,
  counts: '{}',
};
export const ROW: imports.ImportedRowRecord = {
  id: 'import:list#3',
  row: 3,
  line: 4,
  status: 'NOTED',
  findings: '[]',
  became: 'practice:transit',
  resembles: ['practice:gardens', 'program:vision'],
};
export const CATEGORY: imports.ImportedCategoryRecord = {
  id: 'category:trams',
  kind: 'Theme',
  written: 'Tram',
  source: 'source:report',
  bearer: 'practice:transit',
  importId: IMPORT.id,
  origin: { importedBy: [IMPORT.id], importedRow: 3 },
};

/** What a row, change or category that was saved is tied to, as `TYPE id`. */
async function tiesOf(run: Run, label: string): Promise<string[]> {
  const rows = await run<{ tie: string }>(`MATCH (:${label})-[r]-(n) RETURN type(r) + ' ' + n.id AS tie ORDER BY tie`);
  return rows.map(({ tie }) => tie);
}

/** What imports keep and ask, of the whole network. */
export const IMPORT_ANSWERS: Record<string, Answer> = {
  'import.saveImport': [
    async (run) => {
      await imports.saveImport(run, IMPORT);
      await imports.saveImport(run, { ...IMPORT, status: 'DONE', rowsDone: 9 });
      return imports.importById(run, IMPORT.id);
    },
    { ...IMPORT, status: 'DONE', rowsDone: 9 },
  ],
  'import.importById': [(run) => imports.importById(run, 'import:none'), null],
  'import.importsById': [
    async (run) => {
      await imports.saveImport(run, IMPORT);
      return [...(await imports.importsById(run, [IMPORT.id, 'import:none'])).keys()];
    },
    [IMPORT.id],
  ],
  'import.allImports': [
    async (run) => {
      await imports.saveImport(run, IMPORT);
      await imports.saveImport(run, { ...IMPORT, id: 'import:later', startedAt: '2026-02-01' });
      return (await imports.allImports(run)).map(({ id }) => id);
    },
    ['import:later', 'import:list'],
  ],
  'import.saveImportedRows': [
    async (run) => {
      await imports.saveImport(run, IMPORT);
      await imports.saveImportedRows(run, IMPORT.id, [ROW]);
      await imports.saveImportedRows(run, IMPORT.id, [ROW]);
      return tiesOf(run, 'ImportedRow');
    },
    ['BECAME practice:transit', 'RESEMBLES practice:gardens', 'RESEMBLES program:vision', 'ROW_OF import:list'],
  ],
  'import.findingsOfImport': [
    async (run) => {
      await imports.saveImport(run, IMPORT);
      const rows = [9, 3, 12].map((row) => ({ ...ROW, id: `row:${row}`, row, findings: `[${row}]` }));
      await imports.saveImportedRows(run, IMPORT.id, rows);
      return imports.findingsOfImport(run, IMPORT.id);
    },
    ['[3]', '[9]', '[12]'],
  ],
  'import.saveImportedChanges': [
    async (run) => {
      await imports.saveImport(run, IMPORT);
      const change = {
        id: 'change:1',
        row: 1,
        target: 'goal:2',
        type: null,
        to: null,
        key: null,
        before: '{}',
        after: '{}',
      };
      await imports.saveImportedChanges(run, IMPORT.id, [change]);
      return tiesOf(run, 'ImportedChange');
    },
    ['CHANGED_BY import:list'],
  ],
  'import.saveImportedCategories': [
    async (run) => {
      await imports.saveImportedCategories(run, [CATEGORY, { ...CATEGORY, bearer: 'program:vision' }]);
      return tiesOf(run, 'ImportedCategory');
    },
    ['CATEGORISED_AS practice:transit', 'CATEGORISED_AS program:vision'],
  ],
  'import.unmatchedCategories': [
    async (run) => {
      await imports.saveImportedCategories(run, [
        { ...CATEGORY, id: 'category:a' },
        CATEGORY,
        { ...CATEGORY, bearer: 'practice:gardens' },
      ]);
      return imports.unmatchedCategories(run);
    },
    [
      { id: 'category:trams', kind: 'Theme', written: 'Tram', source: 'source:report', records: 2 },
      { id: 'category:a', kind: 'Theme', written: 'Tram', source: 'source:report', records: 1 },
    ],
  ],
  'known-records.everyNode': [
    async (run) => (await known.everyNode(run, 'Country')).map(({ code }) => code),
    ['BG', 'IT'],
  ],
  'known-records.citationsOf': [
    async (run) => {
      const citations = await known.citationsOf(run, 'Practice', 'source:report');
      return citations.map(({ id, locator }) => `${id} ${locator}`).sort();
    },
    ['practice:transit Page 1', 'practice:transit Page 2'],
  ],
  'known-records.statementsOf': [
    (run) => known.statementsOf(run, 'Practice', ['practice:gardens']),
    [
      {
        id: 'practice:gardens',
        source: 'source:page',
        locator: '',
        fields: ['name'],
        edge: { locator: '', fields: ['name'] },
      },
    ],
  ],
  'known-records.tiesOfPractices': [
    async (run) => {
      const ties = await known.tiesOfPractices(run, ['practice:transit']);
      const [organisations, concepts] = [
        ties.organisations.map(({ node }) => node.id),
        ties.concepts.map(({ concept }) => concept),
      ];
      return [ties.places, new Set(organisations), new Set(concepts), ties.statements.length];
    },
    [
      [{ id: 'practice:transit', place: 'city:prato' }],
      new Set(['stakeholder:institute']),
      new Set([
        'theme:trams',
        'challenge:traffic',
        'target-group:commuters',
        'method:co-design',
        'trait:compact',
        'goal:11.2',
        'goal:2',
      ]),
      2,
    ],
  ],
  'known-records.importedTies': [
    async (run) => {
      const [to, properties] = ['city:prato', { importedBy: ['import:a'] }];
      const group = { type: 'PRACTICED_IN', fromKind: 'Practice', toKind: 'City' } as const;
      await mergeRelationships(run, group, [{ from: 'practice:transit', to, key: null, properties }]);
      const ties = await known.importedTies(run, ['practice:transit', 'practice:gardens']);
      return ties.map(({ type, from, to, properties: { importedBy } }) => ({ type, from, to, importedBy }));
    },
    [{ type: 'PRACTICED_IN', from: 'practice:transit', to: 'city:prato', importedBy: ['import:a'] }],
  ],
  'known-records.countriesOfPlaces': [
    async (run) => [...(await known.countriesOfPlaces(run))].sort(),
    [
      ['city:prato', 'country:it'],
      ['city:sofia', 'country:bg'],
      ['region:tuscany', 'country:it'],
    ],
  ],
  'known-records.stakeholdersWithCountries': [
    async (run) => (await known.stakeholdersWithCountries(run)).map(({ node, country }) => [node.id, country]),
    [['stakeholder:institute', 'country:it']],
  ],
};
