import { describe, expect, it } from 'vitest';
import { originIn, originProperty, textProperty, textsByLanguage } from '../../graph/text-properties.ts';

describe('texts in many languages', () => {
  const stored = {
    language: 'it',
    name_it: 'Percorso',
    name_bg: 'Път',
    name_zh_Hans: '路',
    origin_bg: 'HUMAN',
    nameKind: 'OFFICIAL',
    aims_it: ['condivise', 'realizzabili'],
    aims_en: null,
  };

  it('are properties named after field and language tag', () => {
    expect(textProperty('name', 'it')).toBe('name_it');
    expect(textProperty('name', 'zh-Hans')).toBe('name_zh_Hans');
    expect(originProperty('zh-Hans')).toBe('origin_zh_Hans');
  });

  it('are read back by language tag, without fields that only begin alike', () => {
    expect(Object.fromEntries(textsByLanguage(stored, 'name'))).toEqual({ it: 'Percorso', bg: 'Път', 'zh-Hans': '路' });
    expect(Object.fromEntries(textsByLanguage(stored, 'aims'))).toEqual({ it: ['condivise', 'realizzabili'] });
  });

  it('say which one was written first, who translated the others, and a machine where nobody did', () => {
    expect(originIn(stored, 'it')).toBe('ORIGINAL');
    expect(originIn(stored, 'bg')).toBe('HUMAN');
    expect(originIn(stored, 'zh-Hans')).toBe('MACHINE');
  });
});
