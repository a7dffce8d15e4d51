import { describe, expect, it } from 'vitest';
import { openDuplicates } from '../../../seed/imports/duplicates/open.ts';
import type { PracticeTraits } from '../../../seed/imports/duplicates/port.ts';

function practice(id: string, name: string, text: string, more: Partial<PracticeTraits>): PracticeTraits {
  return {
    id,
    names: [name],
    texts: [text],
    places: [],
    organisations: [],
    urls: [],
    sources: [`source:${id}`],
    ...more,
  };
}

function doublesOf(asked: PracticeTraits, ...known: PracticeTraits[]) {
  const duplicates = openDuplicates();
  for (const one of known) duplicates.add(one);
  return duplicates.doublesOf(asked);
}

const river = {
  places: ['city:cordoba-ar', 'country:ar'],
  organisations: ['CONICET'],
  startYear: 2021,
  cost: '98000000 ARS',
};
const english = practice('a', 'Linear park of the Suquía', 'The river bank was restored with 340 neighbours.', {
  ...river,
  language: 'en',
});

describe('a practice that is told in another language', () => {
  it.each([
    ['es', 'Parque lineal del Suquía', 'La costanera del río fue recuperada con los vecinos.'],
    ['de', 'Grünzug am Suquía', 'Das Ufer wurde mit den Leuten von nebenan wiederhergestellt.'],
    ['uk', 'Лінійний парк Сукія', 'Берег відновили разом із сусідами, та посадили дерева для тіні.'],
  ])('is proposed, and never merged: %s', (language, name, text) => {
    const [double, ...more] = doublesOf(practice('b', name, text, { ...river, language }), english);
    expect(more).toEqual([]);
    expect(double).toMatchObject({ id: 'a', resemblance: 'LIKELY' });
    expect(double?.reasons.map(({ what }) => what)).toEqual(expect.arrayContaining(['LANGUAGE', 'PLACE', 'COST']));
  });

  it('is found by its months, town and concepts where no word is alike', () => {
    const both = {
      places: ['city:acre', 'country:il'],
      startYear: 2019,
      endYear: 2021,
      period: '2019-03/2021-10',
      cost: '184300 ILS',
      concepts: ['goal:11', 'theme:housing'],
    };
    const hebrew = practice('b', 'חצרות פתוחות', 'התושבים פותחים את החצרות בשעות אחר הצהריים.', both);
    const known = practice('a', 'Open courtyards', 'The residents open the yards in the afternoon.', both);
    expect(doublesOf(hebrew, known)[0]).toMatchObject({ id: 'a', resemblance: 'LIKELY' });
  });

  it('is known by its words where the corpus names one language and holds two', () => {
    const spanish = practice('b', 'Parque lineal del Suquía', 'Parque del río recuperado con los vecinos.', river);
    expect(doublesOf({ ...spanish, language: 'en' }, english)[0]?.id).toBe('a');
  });
});

describe('what one organisation does besides', () => {
  const name = 'Escuelas de barrio';
  const text = 'Las maestras enseñan por la tarde a los adultos en las plazas.';
  const concepts = ['goal:11', 'theme:public-space'];

  it.each<[string, Partial<PracticeTraits>]>([
    ['town, year and concept', {}],
    ['town, year, concept and a round sum', { cost: '50000 ARS' }],
    ['town, concept and the years as a whole', { startYear: 2020, endYear: 2021, period: '2020-01/2021-12' }],
  ])('is no translation where they share organisation, %s', (_, more) => {
    const shared = { ...river, cost: undefined, concepts, ...more };
    const known = practice('a', 'Linear park', 'The river bank was restored with the neighbours.', shared);
    expect(doublesOf(practice('b', name, text, { ...shared, language: 'es' }), known)).toEqual([]);
  });

  it.each<[string, Partial<PracticeTraits>]>([
    ['in another town', { places: ['city:rosario', 'country:ar'] }],
    ['in another year', { startYear: 2016 }],
    [
      'by another organisation, for another sum',
      { organisations: ['Cuidar'], cost: '15200 ARS', startYear: undefined },
    ],
  ])('is no translation %s', (_, more) => {
    const spanish = practice('b', 'Parque lineal del Suquía', 'Recuperado con los vecinos de la costanera.', {
      ...river,
      ...more,
    });
    expect(
      doublesOf(spanish, { ...english, names: ['Linear park'], texts: ['It was restored with the neighbours.'] }),
    ).toEqual([]);
  });

  it('is proposed once: the likeliest of several', () => {
    const other = practice('c', 'Gardens of the Suquía', 'Gardens for the schools by the river.', {
      ...river,
      cost: '1200 ARS',
      language: 'en',
    });
    const spanish = practice('b', 'Parque lineal del Suquía', 'Recuperado con los vecinos.', {
      ...river,
      language: 'es',
    });
    expect(doublesOf(spanish, other, english).map(({ id }) => id)).toEqual(['a']);
  });

  it('is none of a practice that is told in its language as well', () => {
    const inSpanish = practice('a', 'Corredor verde', 'Árboles y bancos para los mayores en la orilla.', {
      ...river,
      language: 'es',
    });
    const spanish = practice(
      'b',
      'Talleres del Suquía',
      'Los jóvenes reparan bicicletas en el galpón de la estación.',
      {
        ...river,
        language: 'es',
      },
    );
    const ofOthers = doublesOf(spanish, english, inSpanish);
    expect(ofOthers.flatMap(({ reasons }) => reasons.map(({ what }) => what))).not.toContain('LANGUAGE');
  });
});
