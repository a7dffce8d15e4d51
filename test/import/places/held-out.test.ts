import { beforeAll, describe, expect, it } from 'vitest';
import { openPlaces } from '../../../seed/imports/places/open.ts';
import type { PlaceQuestion, Places } from '../../../seed/imports/places/port.ts';
import { type Judgement, judge, judgedPlaces } from './judged.ts';

let places: Places;
beforeAll(async () => {
  places = await openPlaces([]);
});
const find = (written: string, more: Partial<PlaceQuestion> = {}) =>
  places.find({ written, role: 'PLACE', countries: [], ...more });

describe('220 places as people write them', () => {
  const count = (judgements: readonly Judgement[], verdict: string) =>
    judgements.filter((one) => one.verdict === verdict).length;

  it('are found, nine of ten, and hardly one wrongly', () => {
    const judgements = judge(places, judgedPlaces);
    const wrong = judgements
      .filter((one) => one.verdict === 'WRONG')
      .map(({ place, got }) => `${place.written}: ${got}`);
    expect(count(judgements, 'RIGHT')).toBeGreaterThanOrEqual(198);
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(2);
  });
});

describe('how a place was settled', () => {
  it('is told: by size only where one is ten times as large as the next', () => {
    expect(find('Dublin')).toMatchObject({ settled: true, by: 'SIZE', place: { country: 'IE' } });
    expect(find('Valencia')).toMatchObject({ settled: false, reason: 'SEVERAL' });
    expect(find('Valencia', { countries: ['ES'] })).toMatchObject({ settled: true, by: 'COUNTRY' });
  });

  it('offers candidates where it was not', () => {
    const answer = find('Córdoba');
    expect(answer.settled ? [] : answer.candidates.map(({ country }) => country)).toEqual(
      expect.arrayContaining(['AR', 'ES']),
    );
  });

  it('keeps a municipality of another country than the row names for a person to look at', () => {
    const answer = find('Nacka municipality', { role: 'ORGANISATION', countries: ['GB'] });
    expect(answer).toMatchObject({ settled: false, reason: 'NO_SUCH_PLACE', candidates: [{ country: 'SE' }] });
  });

  it('takes kinds at their word', () => {
    expect(find('Luxembourg', { kinds: ['City'] })).toMatchObject({ settled: true, place: { kind: 'City' } });
    expect(find('Luxembourg')).toMatchObject({ settled: true, place: { kind: 'Country' } });
  });
});

describe('places that the graph has', () => {
  it('keep their ids and are known by the names given there', async () => {
    const known = await openPlaces([
      {
        id: 'city:akko',
        kind: 'City',
        names: ['Akko', 'Sankt Johann der Kreuzritter'],
        geonamesId: 295721,
        country: 'country:il',
      },
      { id: 'region:galilee', kind: 'Region', names: ['Galilee'], country: 'country:il' },
    ]);
    const ask = (written: string) => known.find({ written, role: 'PLACE', countries: ['IL'] });
    expect(ask('Acre')).toMatchObject({ settled: true, place: { id: 'city:akko' } });
    expect(ask('Sankt Johann der Kreuzritter')).toMatchObject({ settled: true, place: { id: 'city:akko' } });
    expect(ask('Galilee')).toMatchObject({ settled: true, place: { id: 'region:galilee', kind: 'Region' } });
  });
});

describe('the facts of a place', () => {
  it('are a city in its country, stated in GeoNames, the same every time', () => {
    const answer = find('Milano');
    if (!answer.settled) throw new Error('Milano was not found.');
    const facts = places.factsOf(answer.place);
    expect(facts).toEqual(places.factsOf(answer.place));
    expect(facts.nodes).toContainEqual(
      expect.objectContaining({ id: 'city:milan', properties: expect.objectContaining({ geonamesId: 3173435 }) }),
    );
    expect(facts.relationships).toContainEqual(
      expect.objectContaining({ type: 'LOCATED_IN', from: 'city:milan', to: 'country:it' }),
    );
    expect(facts.relationships).toContainEqual(
      expect.objectContaining({ type: 'STATED_IN', from: 'city:milan', to: 'source:geonames' }),
    );
  });
});
