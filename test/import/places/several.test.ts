import { expect, test } from 'vitest';
import type { PlaceWish } from '../../../seed/imports/map/draft.ts';
import { openPlaces } from '../../../seed/imports/places/open.ts';
import { settlePlaces } from '../../../seed/imports/settle/settle-places.ts';

const places = await openPlaces([]);

/** The names of the places that an organisation of a country tells, and what is told of it. */
function told(written: string, country: string) {
  const found = { value: written, written };
  const countries = [{ value: country, written: country }];
  const wish: PlaceWish = { found, role: 'ORGANISATION', kinds: ['City', 'Region'], countries, regions: [] };
  const { places: settled, findings } = settlePlaces([wish], places);
  return { names: settled.map(({ choice }) => choice.name), findings };
}

test.each([
  ['Municipality of Deventer, Municipality of Goirle', 'Netherlands', ['Deventer', 'Goirle']],
  ['The municipalities of Amsterdam, The Hague and Eindhoven', 'Netherlands', ['Amsterdam', 'The Hague', 'Eindhoven']],
  ['Comune di Bologna e Comune di Modena', 'Italy', ['Bologna', 'Modena']],
  ['Comune di Prato, Comune di Firenze', 'Italy', ['Prato', 'Florence']],
  ['Regione Toscana e Comune di Prato', 'Italy', ['Toscana', 'Prato']],
  ['Gliwice & Poznan', 'Poland', ['Gliwice', 'Poznań']],
])('%s are each a place', (written, country, names) => {
  expect(told(written, country).names).toEqual(names);
});

test('what of a list is no place that is known is told', () => {
  const { names, findings } = told('Municipality of Houten, Lopik and Vijfheerenland', 'Netherlands');
  expect(names).toEqual(['Houten', 'Lopik']);
  expect(findings.map(({ told: sentence }) => sentence).join()).toMatch(/Not taken for places: “Vijfheerenland”/);
});

test('a list of which only one place is certain settles nothing in silence', () => {
  const { names, findings } = told('Totta Datalab, municipality of Nissewaard, municipality of Brielle', 'Netherlands');
  expect(names).toEqual([]);
  expect(findings).toContainEqual(expect.objectContaining({ kind: 'PLACE' }));
});

test('a town that is left open leaves its country, and one that is found takes its place', () => {
  const place = (value: string): PlaceWish => ({
    found: { value, written: value },
    role: 'PLACE',
    kinds: ['City'],
    countries: [{ value: 'Italia', written: 'Italia' }],
    regions: [],
  });
  const open = settlePlaces([place('Castro')], places);
  expect(open.findings).toContainEqual(expect.objectContaining({ kind: 'PLACE', value: 'Castro' }));
  expect(open.places).toMatchObject([{ choice: { id: 'country:it' }, evidence: { written: 'Italia' } }]);
  const both = settlePlaces([place('Castro'), place('Prato')], places);
  expect(both.places.map(({ choice }) => choice.id)).toEqual(['city:prato']);
});
