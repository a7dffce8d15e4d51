import { beforeAll, describe, expect, it } from 'vitest';
import type { PlaceWish } from '../../../seed/imports/map/draft.ts';
import { openPlaces } from '../../../seed/imports/places/open.ts';
import type { PlaceQuestion, Places } from '../../../seed/imports/places/port.ts';
import { settlePlaces } from '../../../seed/imports/settle/settle-places.ts';

let places: Places;
beforeAll(async () => {
  places = await openPlaces([]);
});
const find = (written: string, countries: string[] = [], more: Partial<PlaceQuestion> = {}) =>
  places.find({ written, role: 'PLACE', countries, ...more });

const found = (value: string, column = 'place') => ({ value, written: value, column });
const wish = (place: string, country?: string): PlaceWish => ({
  found: found(place),
  role: 'PLACE',
  countries: country ? [found(country, 'country')] : [],
  regions: [],
});

describe('countries as people write them', () => {
  it.each([
    ['EE.UU.', ['US']],
    ['R.U.', ['GB']],
    ['UK', ['GB']],
    ['BRD', ['DE']],
    ['Rép. tchèque', ['CZ']],
    ['nl', ['NL']],
    ['España (Spain)', ['ES']],
    ['Italy, France', ['IT', 'FR']],
    ['Scotland', ['GB']],
    ['Madrid/Valencia', null],
    ['Europe', null],
  ])('%s', (written, codes) => {
    expect(places.countriesIn(written)).toEqual(codes);
  });

  it('that nobody understands are told, and let no place be settled by its size', () => {
    const told = settlePlaces([wish('Lima', 'Estados Hundidos')], places);
    expect(told.places).toEqual([]);
    expect(told.findings).toEqual([
      expect.objectContaining({ kind: 'PLACE', column: 'country', told: expect.stringContaining('no country') }),
      expect.objectContaining({ kind: 'PLACE', column: 'place', value: 'Lima' }),
    ]);
    expect(settlePlaces([wish('Lima', 'EE.UU.')], places).places[0]?.choice).toMatchObject({ country: 'US' });
  });
});

describe('a name that several places go by', () => {
  it.each([
    ['Neustadt', ['DE']],
    ['Vitoria', []],
    ['Saint-Denis', ['FR']],
    ['Newcastle', ['GB']],
    ['Reggio', ['IT']],
  ])('%s %j stays open, be it short for a longer one or in a territory overseas', (written, countries) => {
    expect(find(written, countries)).toMatchObject({ settled: false, reason: 'SEVERAL' });
  });

  it('is told where size settles it, with what would settle it otherwise', () => {
    const { findings } = settlePlaces([wish('Halle', 'Deutschland')], places);
    expect(findings).toEqual([
      expect.objectContaining({ kind: 'GUESSED', remedy: expect.stringContaining('places.region') }),
    ]);
  });

  it.each([
    ['Józefów', 'PL', 'lubelskie', 'city:jozefow-pl-770005'],
    ['Neustadt', 'DE', 'Niedersachsen', 'city:neustadt-am-ruebenberge'],
    ['Saint-Denis', 'FR', 'La Réunion', 'city:saint-denis-re'],
  ])('%s (%s) is settled by its region %s', (written, country, region, id) => {
    expect(find(written, [country], { regions: [region] })).toMatchObject({ settled: true, place: { id } });
  });

  it('has candidates that can be told apart, whose ids settle it', () => {
    const { findings } = settlePlaces([wish('Józefów', 'Polska')], places);
    expect(findings[0]?.candidates).toContain('Józefów (PL, Lublin, 2,418 inhabitants), city:jozefow-pl-770005');
    expect(find('city:jozefow-pl-770005')).toMatchObject({ settled: true, place: { region: 'Lublin' } });
    expect(find('city:valencia-es')).toMatchObject({ settled: true, place: { country: 'ES' } });
  });
});
