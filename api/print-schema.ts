import { writeFileSync } from 'node:fs';
import { printedSchema } from './printed-schema.ts';

/** `npm run codegen`: writes `schema.graphql`, which the web client is generated from and people read as a diff. */
writeFileSync('schema.graphql', printedSchema());
