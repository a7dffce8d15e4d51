import { expect, test } from 'vitest';
import { placeLabels } from '../../web/src/lib/map-labels.ts';

const galilee = [
  { name: 'Akko', x: 410, y: 300 },
  { name: 'Kiryat Shmona', x: 406, y: 294 },
  { name: 'Ofakim', x: 398, y: 330 },
  { name: 'Dimona', x: 404, y: 334 },
];
const LETTER = 7;
const HEIGHT = 13;

test('names of towns close to each other do not cover one another', () => {
  const boxes = placeLabels(galilee, 480).map(({ name, labelX, labelY, anchor }) => {
    const width = name.length * LETTER;
    const left = anchor === 'start' ? labelX : labelX - width;
    return { left, right: left + width, top: labelY - HEIGHT, bottom: labelY };
  });
  const pairs = boxes.flatMap((one, at) => boxes.slice(at + 1).map((other) => [one, other] as const));
  const covering = pairs.filter(
    ([one, other]) =>
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
  );
  expect(covering).toEqual([]);
});

test('a name at the edge of the map is not cut off', () => {
  const [shmona] = placeLabels([{ name: 'Kiryat Shmona', x: 250, y: 200 }], 300);
  expect(shmona?.anchor).toBe('end');
});

test('every town keeps its name, even where there is no room', () => {
  const crowd = Array.from({ length: 40 }, (_, at) => ({ name: `Town ${at}`, x: 100, y: 100 }));
  expect(placeLabels(crowd, 300).map(({ name }) => name)).toEqual(crowd.map(({ name }) => name));
});
