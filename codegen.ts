import { readdirSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

const COMPONENTS = 'web/src/components/**/*.graphql';
const FEATURES = 'web/src/features';
const types = {
  plugins: ['typescript', 'typescript-operations', 'typed-document-node'],
  config: {
    useTypeImports: true,
    enumsAsTypes: true,
    onlyOperationTypes: true,
    skipTypename: false,
    nonOptionalTypename: true,
    dedupeFragments: true,
    mergeFragmentTypes: true,
    immutableTypes: true,
    // They stand in schema.graphql; here they would only make every change of a sentence a change of ten files.
    disableDescriptions: true,
    scalars: {
      DateTime: 'string',
      Edtf: 'string',
      URL: 'string',
      Decimal: 'string',
      LanguageCode: 'string',
      CurrencyCode: 'string',
    },
  },
};

/** One file a feature, so that a route loads its own documents and no other's. */
const features = readdirSync(FEATURES).map((feature) => [
  `web/src/gql/${feature}.ts`,
  { documents: [COMPONENTS, `${FEATURES}/${feature}/**/*.graphql`], ...types },
]);

const config: CodegenConfig = {
  schema: 'schema.graphql',
  generates: {
    'web/src/gql/components.ts': { documents: [COMPONENTS], ...types },
    ...Object.fromEntries(features),
    'web/src/gql/cache-types.ts': { plugins: ['./web/cache-types.mjs'] },
  },
};

export default config;
