import { beforeAll, describe, expect, it } from 'vitest';
import { CITY_NAMES } from '../../../seed/data/places/city-names.ts';
import { namesByLanguage, otherNames } from '../../../seed/imports/places/city-names.ts';
import { type Gazetteer, openGazetteer } from '../../../seed/imports/places/gazetteer.ts';

describe('What a city of the gazetteer is called', () => {
  let gazetteer: Gazetteer;
  beforeAll(async () => {
    gazetteer = await openGazetteer();
  });
  const place = (id: number) => {
    const found = gazetteer.byId(id);
    if (!found) throw new Error(`The gazetteer has no ${id}.`);
    return found;
  };

  it('is in our list for cities that it has, in three languages', () => {
    expect(namesByLanguage(place(3169070))).toEqual({ names: { it: 'Roma', bg: 'Рим', he: 'רומא' }, written: true });
    for (const [id, names] of CITY_NAMES) {
      expect(place(id).geonamesId).toBe(id);
      expect(Object.values(names).every(Boolean), `names of ${id}`).toBe(true);
    }
  });

  it('is among the names that the gazetteer has, for nearly all of our list', () => {
    const named = [...CITY_NAMES].filter(([id, { it: italian = '', bg = '' }]) => {
      const { name, alternateNames } = place(id);
      const known = new Set([name, ...alternateNames]);
      return known.has(italian) || known.has(bg);
    });
    expect(named.length / CITY_NAMES.size).toBeGreaterThan(0.97);
  });

  it('is what its own country writes, where that is plain', () => {
    const [ofItaly] = gazetteer.bearersOf('Pordenone');
    expect(ofItaly && namesByLanguage(ofItaly.place).names).toEqual({ it: 'Pordenone' });
    const ofBulgaria = gazetteer.bearersOf('Gabrovo').find(({ place: { country } }) => country === 'BG');
    expect(ofBulgaria && namesByLanguage(ofBulgaria.place).names).toEqual({ bg: 'Габрово' });
    expect(namesByLanguage(place(3170694)).names.bg).toBeUndefined();
  });

  it('leaves names of a language that is not told to be found by', () => {
    const others = otherNames(place(3169070)) ?? {};
    expect(Object.keys(others)).toEqual(['und']);
    expect(others.und).toEqual(expect.arrayContaining(['Рим']));
    expect(others.und?.some((name) => /^\p{Lu}+$/u.test(name))).toBe(false);
  });
});
