import { describe, expect, test } from 'vitest';
import type { PlaceWish } from '../../../seed/imports/map/draft.ts';
import { openPlaces } from '../../../seed/imports/places/open.ts';
import { settlePlaces } from '../../../seed/imports/settle/settle-places.ts';

const places = await openPlaces([]);

function settled(written: string, country?: string) {
  const found = { value: written, written };
  const countries = country ? [{ value: country, written: country }] : [];
  const wish: PlaceWish = { found, role: 'PLACE', countries, regions: [] };
  const { places: all, findings } = settlePlaces([wish], places);
  return { names: all.map(({ choice }) => choice.name), findings };
}

describe('a cell that lists towns', () => {
  test.each([
    ['Lille, Roubaix et Tourcoing', 'France', ['Lille', 'Roubaix', 'Tourcoing']],
    ['Lyon, Villeurbanne & Bron', 'France', ['Lyon', 'Villeurbanne', 'Bron']],
    ['Milano, Torino e Genova', 'Italy', ['Milan', 'Turin', 'Genoa']],
    ['Madrid, Barcelona y Valencia', 'Spain', ['Madrid', 'Barcelona', 'Valencia']],
    ['Berlin, Hamburg und Köln', 'Germany', ['Berlin', 'Hamburg', 'Köln']],
    ['Brno a Olomouc', 'Czechia', ['Brno', 'Olomouc']],
    ['Brno, Olomouc a Zlín', 'Czechia', ['Brno', 'Olomouc', 'Zlín']],
    ['Pécs és Szeged', 'Hungary', ['Pécs', 'Szeged']],
    ['חיפה, עכו ונהריה', 'Israel', ['Haifa', 'Acre', 'Nahariyya']],
    ['חיפה ו-עכו', 'Israel', ['Haifa', 'Acre']],
    ['Варна, Девня и Аксаково', 'Bulgaria', ['Varna', 'Devnya', 'Aksakovo']],
    ['Varna - Девня', 'Bulgaria', ['Varna', 'Devnya']],
    ['Leeds, Bradford and Wakefield', 'UK', ['Leeds', 'Bradford', 'Wakefield']],
    ['Gent & Brugge', 'België', ['Gent', 'Brugge']],
    ['Leeds; Bradford', 'UK', ['Leeds', 'Bradford']],
    ['Leeds\nBradford', 'UK', ['Leeds', 'Bradford']],
    ['Torino; Milano; Roma', 'Italy', ['Turin', 'Milan', 'Rome']],
    ['Córdoba, Sevilla, Spain', undefined, ['Córdoba', 'Sevilla']],
  ])('%s is each of them', (written, country, names) => {
    expect(settled(written, country).names).toEqual(names);
  });

  test.each([
    ['Bosnia and Herzegovina', undefined, 'Bosnia and Herzegovina'],
    ['Brighton and Hove', 'UK', 'Brighton and Hove'],
    ['Castilla y León', 'Spain', 'Castilla y León'],
    ['Kensington and Chelsea', 'UK', 'Kensington and Chelsea'],
    ['Monza, Milano', 'Italy', 'Monza'],
    ['Paris, Texas', 'USA', 'Paris'],
    ['Camden, London', 'UK', 'Camden Town'],
    ['Bozen/Bolzano', 'Italy', 'Bolzano'],
    ['Atlanta, Georgia', undefined, 'Atlanta'],
    ['Tbilisi, Georgia', undefined, 'Tbilisi'],
    ['Brighton & Hove', 'UK', 'Brighton and Hove'],
    ['Bath & North East Somerset', 'UK', 'Bath and North East Somerset'],
  ])('%s is one place, and no list', (written, country, name) => {
    expect(settled(written, country).names).toEqual([name]);
  });

  test.each([
    ['Leeds, Bradford and Xyzville', 'UK', ['Leeds', 'Bradford'], 'Xyzville'],
    ['Newcastle and Gateshead', 'UK', ['Gateshead'], 'Newcastle'],
    ['Torino - Mirafiori', 'Italy', ['Turin'], 'Mirafiori'],
    ['Paris, Xyzzy', 'France', ['Paris'], 'Xyzzy'],
    ['Stuttgart und Region', 'Germany', ['Stuttgart'], 'Region'],
    ['Telfs und Umgebung', 'Austria', ['Austria'], 'Telfs und Umgebung'],
  ])('%s: what is not settled is told', (written, country, names, open) => {
    const { names: got, findings } = settled(written, country);
    expect(got).toEqual(names);
    expect(findings.map(({ told }) => told).join()).toContain(`“${open}”`);
  });
});
