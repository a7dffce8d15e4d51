import { describe, expect, test } from 'vitest';
import type { PlaceWish } from '../../../seed/imports/map/draft.ts';
import { openPlaces } from '../../../seed/imports/places/open.ts';
import { openPlaces as leftOpen } from '../../../seed/imports/settle/practice-traits.ts';
import { settlePlaces } from '../../../seed/imports/settle/settle-places.ts';

const places = await openPlaces([]);
const found = (value: string) => ({ value, written: value });

function wish(written: string, country?: string, region?: string): PlaceWish {
  const countries = country ? [found(country)] : [];
  return { found: found(written), role: 'PLACE', kinds: ['City'], countries, regions: region ? [region] : [] };
}

function settled(written: string, country?: string, region?: string) {
  const { places: all, findings } = settlePlaces([wish(written, country, region)], places);
  const ids = all.flatMap(({ choice }) => (choice.kind === 'City' ? [choice.id] : []));
  return { ids, findings, sizes: all.filter(({ evidence }) => evidence.settledBy === 'SIZE').length };
}

describe('a town and its province by a slash are one place', () => {
  test.each([
    ['Ereğli/Zonguldak', 'Türkiye', 'city:eregli-tr-747471'],
    ['Ereğli/Konya', 'Türkiye', 'city:eregli-tr-315498'],
    ['Edremit/Van', 'Türkiye', 'city:edremit-tr-301529'],
    ['Bergama / İzmir', 'Türkiye', 'city:bergama'],
    ['Belém/PA', 'Brasil', 'city:belem'],
    ['Belém/PA', undefined, 'city:belem'],
    ['Palmas/TO', undefined, 'city:palmas-br-3474574'],
    ['Palmas/PR', 'Brasil', 'city:palmas-br-3455459'],
    ['Cascavel/CE', 'Brasil', 'city:cascavel-br-3402613'],
    ['Portland/OR', 'US', 'city:portland-us-5746545'],
    ['Newcastle/NSW', 'AU', 'city:newcastle-au'],
    ['Guadalajara/Jalisco (México)', undefined, 'city:guadalajara'],
    ['Santa Fe/Argentina', undefined, 'city:santa-fe-ar'],
    ['Józefów/lubelskie', 'PL', 'city:jozefow-pl-770005'],
  ])('%s (%s)', (written, country, id) => {
    expect(settled(written, country)).toEqual({ ids: [id], findings: [], sizes: 0 });
  });

  test.each([
    ['Merkez/Bolu', 'Türkiye'],
    ['Kadıköy/İstanbul', 'Türkiye'],
  ])('%s (%s), and none that is known: its province is not stored for it', (written, country) => {
    const { ids, findings } = settled(written, country);
    expect(ids).toEqual([]);
    expect(findings).toMatchObject([{ kind: 'PLACE', value: written }]);
  });

  test.each([
    ['Wien/Bratislava', undefined, ['city:vienna', 'city:bratislava']],
    ['Львів/Київ', 'UA', ['city:lviv', 'city:kyiv']],
    ['Milano/Roma', 'IT', ['city:milan', 'city:rome']],
    ['Barcelona/Madrid', 'ES', ['city:barcelona-es', 'city:madrid']],
    ['Bozen/Bolzano', 'IT', ['city:bolzano']],
    ['Fribourg/Freiburg', 'CH', ['city:fribourg']],
    ['Ereğli/Konya, Edremit/Van', 'TR', ['city:eregli-tr-315498', 'city:edremit-tr-301529']],
  ])('%s (%s) are towns, or one by two names', (written, country, ids) => {
    expect(settled(written, country).ids).toEqual(ids);
  });
});

describe('a region in its country’s own words', () => {
  test.each([
    ['Миколаїв', 'UA', 'Львівська', 'city:mykolaiv-ua-700568'],
    ['Миколаїв', 'UA', 'Львівська обл.', 'city:mykolaiv-ua-700568'],
    ['Миколаїв', 'UA', 'Львів', 'city:mykolaiv-ua-700568'],
    ['Миколаїв', 'UA', 'Миколаївська область', 'city:mykolayiv'],
    ['Миколаїв', undefined, 'Львівська область', 'city:mykolaiv-ua-700568'],
    ['Миколаїв (Львівська область)', 'UA', undefined, 'city:mykolaiv-ua-700568'],
    ['Миколаїв, Львівська обл.', 'UA', undefined, 'city:mykolaiv-ua-700568'],
    ['Первомайськ, Миколаївська область', 'UA', undefined, 'city:pervomaysk-ua'],
    ['Чернівці (Вінницька область)', 'UA', undefined, 'city:chernivtsi-ua-710741'],
    ['Бяла', 'BG', 'Варненска', 'city:byala-bg'],
    ['Belém', 'Brasil', 'PA', 'city:belem'],
    ['смт Слобожанське, Дніпропетровська обл.', 'UA', undefined, 'city:slobozhanske-ua-9533118'],
    ['Józefów (woj. lubelskie)', 'PL', undefined, 'city:jozefow-pl-770005'],
  ])('%s (%s), %s', (written, country, region, id) => {
    expect(settled(written, country, region)).toEqual({ ids: [id], findings: [], sizes: 0 });
  });
});

describe('a region that is the place itself', () => {
  test.each([
    ['Львівська область', 'UA', 'UA-46'],
    ['Област Стара Загора', 'BG', 'BG-24'],
    ['województwo mazowieckie', 'PL', 'PL-14'],
    ['Pest megye', 'HU', 'HU-PE'],
  ])('%s (%s)', (written, country, code) => {
    const answer = places.find({ written, role: 'PLACE', kinds: ['Region'], countries: [country] });
    if (!answer.settled) throw new Error(`${written} was not found.`);
    const { nodes } = places.factsOf(answer.place);
    expect(nodes.find(({ id }) => id === answer.place.id)?.properties).toMatchObject({ code });
  });
});

describe('a region that nobody knows', () => {
  test.each([
    ['Миколаїв', 'Хзжська обл.'],
    ['Миколаїв (Хзжська область)', undefined],
    ['Миколаїв, Хзжська обл.', undefined],
  ])('is told, and size settles nothing: %s %s', (written, region) => {
    const { ids, findings } = settled(written, 'UA', region);
    expect(ids).toEqual([]);
    expect(findings.map(({ told }) => told).join()).toMatch(/the region “Хзжська обл/iu);
    expect(findings.at(-1)?.candidates?.join()).toMatch(/UA, Mykolaiv,.*UA, Lviv,/);
  });

  test('is told beside a town of which there is only one, and is no open place itself', () => {
    const told = settlePlaces([wish('Львів', 'UA', 'Хзжська обл.')], places);
    expect(told.places).toMatchObject([{ choice: { id: 'city:lviv' } }]);
    expect(told.findings).toMatchObject([{ kind: 'GUESSED', value: 'Хзжська обл.' }]);
    const open = wish('Первомайськ', 'UA', 'Хзжська обл.');
    const draft = { places: [open] } as Parameters<typeof leftOpen>[0];
    expect(leftOpen(draft, settlePlaces([open], places))).toEqual(['Первомайськ']);
  });

  test('is nothing that is no name', () => {
    expect(settled('Dublin (city centre)').ids).toEqual(['city:dublin']);
  });
});

describe('what is still to be done', () => {
  const remedy = (...[written, country, region]: Parameters<typeof wish>) =>
    settled(written, country, region).findings.at(-1)?.remedy;

  test('is what can help: a region where all candidates lie in one country', () => {
    expect(remedy('Córdoba')).toMatch(/^Name its country/);
    expect(remedy('Первомайськ', 'UA')).toMatch(/places\.region/);
    expect(remedy('Первомайськ')).not.toMatch(/places\.country/);
    expect(remedy('Первомайськ', 'UA', 'Одеська область')).toMatch(/region “Одеська область” were read/);
  });
});

describe('other commas', () => {
  test.each([
    ['بيروت، لبنان', ['city:beirut']],
    ['بيروت، طرابلس، لبنان', ['city:beirut', 'city:tripoli-lb']],
    ['Wien, Graz, Österreich', ['city:vienna', 'city:graz']],
  ])('%s', (written, ids) => {
    const { ids: got, findings } = settled(written);
    expect(got).toEqual(ids);
    expect(findings.filter(({ kind }) => kind === 'PLACE')).toEqual([]);
  });

  test('the country of a list whose row names it too is no open place', () => {
    expect(settled('Wien, Graz, Österreich', 'AT').findings.map(({ kind }) => kind)).toEqual(['NOTE']);
  });
});
