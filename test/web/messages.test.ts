import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { i18n } from '../../web/src/lib/messages.ts';
import catalog from '../../web/src/locales/en/messages.json' with { type: 'json' };

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
});
