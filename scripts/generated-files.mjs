import { digestOf } from './build.mjs';
import { runNpm } from './run.mjs';

/** What `npm run codegen` writes, as far as it is committed. */
const GENERATED = ['schema.graphql', 'web/src/gql', 'web/src/locales'];

/** Writes the generated files anew; fails where one was out of date. */
export async function checkGeneratedFiles() {
  const before = GENERATED.map((path) => digestOf([path]));
  const { code, output } = await runNpm(['run', 'codegen'], { quiet: true });
  if (code !== 0) return { code, output };
  const stale = GENERATED.filter((path, index) => digestOf([path]) !== before[index]);
  if (stale.length === 0) return { code: 0, output: '' };
  return { code: 1, output: `Out of date, and now written anew (commit it): ${stale.join(', ')}` };
}
