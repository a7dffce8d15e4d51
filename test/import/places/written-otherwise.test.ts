import { describe, expect, it } from 'vitest';
import { openPlaces } from '../../../seed/imports/places/open.ts';
import type { PlaceQuestion } from '../../../seed/imports/places/port.ts';

const places = await openPlaces([]);
const find = (written: string, countries: string[] = [], more: Partial<PlaceQuestion> = {}) =>
  places.find({ written, role: 'PLACE', countries, ...more });

describe('a place in one of the ways that registers and people write it', () => {
  it.each([
    ['Mans (Le)', 'FR', 'Le Mans'],
    ['Rochelle (La)', 'FR', 'La Rochelle'],
    ['Mairie du Mans', 'FR', 'Le Mans'],
    ['Mairie des Lilas', 'FR', 'Les Lilas'],
    ['Comune della Spezia', 'IT', 'La Spezia'],
    ['Nantes Métropole', 'FR', 'Nantes'],
    ['Roma Capitale', 'IT', 'Rome'],
    ['Hl. m. Praha', 'CZ', 'Prague'],
    ['MČ Praha 7', 'CZ', 'Prague'],
    ['Paris 11e', 'FR', 'Paris'],
    ['Dublin 8', 'IE', 'Dublin'],
    ['Wien 16', 'AT', 'Vienna'],
    ['Столична община', 'BG', 'Sofia'],
    ['област Бургас', 'BG', 'Burgas'],
    ['Ст. Загора', 'BG', 'Stara Zagora'],
    ['Ústí n. L.', 'CZ', 'Ústí nad Labem'],
    ['ת"א', 'IL', 'Tel Aviv'],
    ['ראשל״צ', 'IL', 'Rishon LeTsiyyon'],
    ['אום אל-פחם', 'IL', 'Umm el Faḥm'],
  ])('%s (%s) is %s', (written, country, name) => {
    expect(find(written, [country])).toMatchObject({ settled: true, place: { name, country } });
  });

  it.each([
    ['Saint-Denis (La Réunion)', ['FR'], 'city:saint-denis-re'],
    ['Saint-Denis, La Réunion', ['FR'], 'city:saint-denis-re'],
    ['Saint-Denis (93)', ['FR'], 'city:saint-denis-fr'],
    ['Saint-Denis (93200)', ['FR'], 'city:saint-denis-fr'],
    ['Saint-Paul (974)', ['FR'], 'city:saint-paul-re'],
    ['Lille (Nord)', ['FR'], 'city:lille'],
    ['Montréal (QC)', [], 'city:montreal'],
    ['Castro (LE)', ['IT'], 'city:castro-it-6535652'],
  ])('%s %j is settled by what stands beside it', (written, countries, id) => {
    expect(find(written, countries)).toMatchObject({
      settled: true,
      by: expect.not.stringMatching('SIZE'),
      place: { id },
    });
  });

  it('has countries that are parts of others', () => {
    expect(places.countriesIn('La Réunion')).toEqual(['RE']);
    expect(places.countriesIn('Northern Ireland')).toEqual(['GB']);
    expect(find('Scotland', [], { kinds: ['Country'] })).toMatchObject({ settled: true, place: { id: 'country:gb' } });
  });
});

describe('what would be a guess stays open', () => {
  it.each([
    ['Greater Manchester', ['GB'], 'city:manchester-gb'],
    ['London Borough of Camden', ['GB'], 'city:camden-town'],
    ['Valence', [], 'city:valence-fr'],
    ['León', [], 'city:leon-es'],
    ['гр. Бяла (обл. Русе)', ['BG'], 'city:byala-bg'],
  ] as const)('%s %j, with %s among its candidates', (written, countries, id) => {
    const answer = find(written, [...countries]);
    expect(answer).toMatchObject({ settled: false });
    expect(answer.settled ? [] : answer.candidates.map((one) => one.id)).toContain(id);
  });

  it('is a country that the mapping does not expect here, as long as a region of another bears its name', () => {
    const answer = find('Georgia', [], { kinds: ['City', 'Region'] });
    expect(answer).toMatchObject({ settled: false, candidates: [{ country: 'US' }, { id: 'country:ge' }] });
    expect(find('Georgia', ['US'], { kinds: ['City', 'Region'] })).toMatchObject({
      place: { id: 'region:georgia-us' },
    });
  });

  it('is settled within the countries in whose language its municipality is named', () => {
    const mairie = find('Mairie de Valence', [], { role: 'ORGANISATION' });
    expect(mairie).toMatchObject({ settled: true, place: { country: 'FR' } });
    expect(find('Mairie de Poznań', [], { role: 'ORGANISATION' })).toMatchObject({ settled: false });
  });
});
