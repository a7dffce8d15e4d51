/** The layers of docs/architecture.md, as rules on imports. */
const NPM = '(^|/)node_modules/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'declared-packages',
      comment: 'A package that is not in package.json may be gone tomorrow.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'shipped-code-needs-shipped-packages',
      comment:
        'What runs in production stands under "dependencies". A thread that starts from the sources loads tsx, which runs them anyway.',
      severity: 'error',
      from: {
        path: '^(api|graph|seed|web/src)/',
        pathNot: '[.]config[.]ts$|^seed/(imports/thread|towns)/from-sources[.]mjs$',
      },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'triple-slash-type-reference'] },
    },
    {
      name: 'graph-knows-nobody',
      comment: 'The graph is the lowest layer.',
      severity: 'error',
      from: { path: '^graph/' },
      to: { path: '^(api|seed|web|test|scripts)/' },
    },
    {
      name: 'engines-behind-open',
      comment: 'Only graph/open.ts knows which graph engine runs.',
      severity: 'error',
      from: { pathNot: '^graph/(open[.]ts|engines/)' },
      to: { path: '^graph/engines/' },
    },
    {
      name: 'graph-drivers-in-engines',
      severity: 'error',
      from: { pathNot: '^(graph/engines|test)/' },
      to: { path: `${NPM}(neo4j-driver|@grafeo-db)` },
    },
    {
      name: 'search-adapters-behind-open',
      comment: 'Only api/search/open.ts knows which search engine runs.',
      severity: 'error',
      from: { pathNot: '^api/search/(open[.]ts|engines/)' },
      to: { path: '^api/search/engines/' },
    },
    {
      name: 'search-clients-in-engines',
      severity: 'error',
      from: { pathNot: '^(api/search/engines|test)/' },
      to: { path: `${NPM}(minisearch|meilisearch)/` },
    },
    {
      name: 'seed-writes-through-ports',
      severity: 'error',
      from: { path: '^seed/' },
      to: { path: '^(api|web|test|scripts)/', pathNot: '^api/(search/|env[.]ts$)' },
    },
    {
      name: 'api-knows-no-client',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^(web|test|scripts)/' },
    },
    {
      name: 'api-seeds-through-load',
      comment:
        'The start loads the seed network into an empty graph, and takes imports while it owns the graph; the gazetteer of the imports is asked for towns.',
      severity: 'error',
      from: { path: '^api/' },
      to: { path: '^seed/', pathNot: '^seed/(seed-where-empty|imports/socket/serve|towns/(open|port))[.]ts$' },
    },
    {
      name: 'web-knows-only-the-schema',
      comment: 'The client knows the API by schema.graphql and the types generated from it.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(api|graph|seed|test|scripts)/' },
    },
    {
      name: 'tests-stay-in-test',
      severity: 'error',
      from: { pathNot: '^(test/|vitest[.]config[.]ts$)' },
      to: { path: '^test/' },
    },
    {
      name: 'features-do-not-reach-into-each-other',
      comment: 'What two features share is a component; what joins them is the app.',
      severity: 'error',
      from: { path: '^web/src/features/([^/]+)/' },
      to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
    },
    {
      name: 'components-know-no-feature',
      severity: 'error',
      from: { path: '^web/src/(components|lib)/' },
      to: { path: '^web/src/(features|app)/' },
    },
  ],
  options: {
    includeOnly: '^(api|graph|seed|web|test|scripts)/|^[^/]+[.](ts|mjs)$|node_modules',
    exclude: '^dist/',
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['import', 'node', 'default', 'types'], exportsFields: ['exports'] },
  },
};
