import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

/**
 * Writes the names of the Sustainable Development Goals and their targets into seed/data/goals/names, a file a
 * language, from Open SDG's translations (MIT), which lie beside the repository in ../shared. Bulgarian and Hebrew
 * are not among them: bg.json and he.json are written by hand. Run with `npx tsx scripts/generate-goals.ts`.
 */
const TRANSLATIONS = new URL('../../shared/data/sdg-translations/translations/', import.meta.url);
const NAMES = new URL('../seed/data/goals/names/', import.meta.url);

/** Where a folder's name is no BCP 47 tag: it writes Bokmål with a country. */
const LANGUAGE_TAGS: Record<string, string> = { nb_NO: 'nb' };

/** Where a translator took the floors of social protection (1.3) for those of a house: what stands there, and what is meant. */
const MISTAKEN: Record<string, readonly [wrong: string, right: string]> = {
  it: ['compresi i pavimenti', 'compresi i livelli minimi'],
  nb_NO: ['inkludert gulv', 'inkludert minimumsnivåer'],
  ro: ['inclusiv pentru podele', 'inclusiv niveluri minime'],
  tr: ['Katlar da dahil olmak üzere', 'Asgari düzeyler de dahil olmak üzere'],
};

type Entries = Record<string, string>;

const goalNumbers = Array.from({ length: 17 }, (_, index) => String(index + 1));

function read(folder: string, file: string): Entries {
  return parse(readFileSync(new URL(`${folder}/${file}`, TRANSLATIONS), 'utf8'));
}

/** A text on one line; the source breaks some lines and doubles some spaces. */
function textOf(entries: Entries, key: string): string {
  const text = entries[key]?.replace(/\s+/g, ' ').trim();
  if (!text) throw new Error(`No text for ${key}`);
  return text;
}

function goalsIn(folder: string) {
  const entries = read(folder, 'global_goals.yml');
  const goal = (number: string) => ({
    name: textOf(entries, `${number}-short`),
    summary: textOf(entries, `${number}-title`),
  });
  return Object.fromEntries(goalNumbers.map((number) => [number, goal(number)]));
}

/** "10-2-title" becomes "10.2"; numbered targets before lettered ones, as the United Nations list them. */
function targetsIn(folder: string) {
  const entries = read(folder, 'global_targets.yml');
  const codes = Object.keys(entries).map((key) => key.replace('-title', '').replace('-', '.'));
  const sorted = codes.sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const [wrong, right] = MISTAKEN[folder] ?? ['', ''];
  const textOfTarget = (code: string) => textOf(entries, `${code.replace('.', '-')}-title`).replace(wrong, right);
  return Object.fromEntries(sorted.map((code) => [code, textOfTarget(code)]));
}

/** "zh-Hans" is no name for a variable. */
const identifierOf = (language: string) => language.replace('-', '');

/** The module that brings all files together: imports, so that the bundled server carries them. */
function moduleOf(languages: readonly string[]): string {
  const imports = languages.map(
    (tag) => `import ${identifierOf(tag)} from './names/${tag}.json' with { type: 'json' };`,
  );
  const entries = languages.map((tag) => `  '${tag}': ${identifierOf(tag)},`);
  const heading = '// Written by scripts/generate-goals.ts: one entry a file in names/.';
  return [heading, ...imports, '', 'export const namesByLanguage = {', ...entries, '};', ''].join('\n');
}

for (const folder of readdirSync(TRANSLATIONS)) {
  const names = { goals: goalsIn(folder), targets: targetsIn(folder) };
  writeFileSync(new URL(`${LANGUAGE_TAGS[folder] ?? folder}.json`, NAMES), `${JSON.stringify(names, null, 2)}\n`);
}
const languages = readdirSync(NAMES).map((file) => file.replace('.json', ''));
writeFileSync(new URL('../names.generated.ts', NAMES), moduleOf(languages.sort()));
