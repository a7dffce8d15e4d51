import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { i18n, speak } from '../../web/src/lib/messages.ts';
import { rangeInWords } from '../../web/src/lib/numbers.ts';
import bulgarian from '../../web/src/locales/bg/messages.json' with { type: 'json' };
import catalog from '../../web/src/locales/en/messages.json' with { type: 'json' };
import hebrew from '../../web/src/locales/he/messages.json' with { type: 'json' };
import italian from '../../web/src/locales/it/messages.json' with { type: 'json' };

beforeAll(() => speak('en'));

const source = readdirSync('web/src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('gql') && !file.startsWith('locales'))
  .map((file) => readFileSync(join('web/src', file), 'utf8'))
  .join('\n');

/** Used by name, or as one of a family: t(`status.${status}`), t(`fit.context.${part}`), t(`failure.${kind}.title`). */
function isUsed(id: string): boolean {
  if (source.includes(`'${id}'`) || source.includes(`"${id}"`)) return true;
  const parts = id.split('.');
  return parts.slice(1).some((_, index) => {
    const family = parts.slice(0, index + 1).join('.');
    const ending = parts.slice(index + 2).join('.');
    return source.includes(`\`${family}.\${`) && (ending === '' || source.includes(`}.${ending}\``));
  });
}

describe('the message file', () => {
  test('holds no message that nothing shows', () => {
    expect(Object.keys(catalog).filter((id) => !isUsed(id))).toEqual([]);
  });

  test('counts in words', () => {
    expect([0, 1, 12].map((count) => i18n._('practices.found', { count }))).toEqual([
      'No practices',
      '1 practice',
      '12 practices',
    ]);
  });

  test('a span of time agrees with its number, and where it is open, with what is known', () => {
    const months = [
      { min: 1, max: 1 },
      { min: 4, max: 7 },
      { min: null, max: 18 },
      { min: null, max: null },
    ];
    const spans = months.map(rangeInWords).map((span) => span && i18n._('practice.months', span));
    expect(spans).toEqual(['1 month', '4–7 months', '18 months', null]);
  });
});

/** Names that are filled in: `{count, plural, …}` and `{city}`, not the words within a plural. */
const slotsOf = (message: string) => new Set(message.match(/(?<!(?:=\d+|one|other) )\{\w+(?=[,}])/g));

describe.each([
  ['it', italian],
  ['bg', bulgarian],
  ['he', hebrew],
] as const)('the message file of %s', (language, translated) => {
  const messages = new Map(Object.entries<string>(translated));

  test('says all that the English one says, and nothing else', () => {
    expect([...messages.keys()].sort()).toEqual(Object.keys(catalog).sort());
    for (const [id, message] of Object.entries(catalog))
      expect([id, slotsOf(messages.get(id) ?? '')]).toEqual([id, slotsOf(message)]);
  });

  test('speaks its own language, and counts in it', async () => {
    const own = Object.entries(catalog).filter(([id, message]) => messages.get(id) !== message);
    expect(own.length).toBeGreaterThan(0.95 * messages.size);
    await speak(language);
    const counts = [0, 1, 2, 12].map((count) => i18n._('count.practices', { count }));
    await speak('en');
    for (const words of counts) expect(words).not.toMatch(/practice|[{}#]/);
    expect(counts.at(-1)).toContain('12');
  });
});
