import { bench, describe } from 'vitest';
import { openPlaces } from '../../seed/imports/places/open.ts';
import { judge, judgedPlaces } from '../import/places/judged.ts';

const places = await openPlaces([]);
const judgements = judge(places, judgedPlaces);
for (const half of ['OPEN', 'SEALED'] as const) {
  const of = judgements.filter(({ place }) => place.half === half);
  const count = (verdict: string) => of.filter((one) => one.verdict === verdict).length;
  console.log(
    `Places, ${half.toLowerCase()} half: ${of.length} strings, ${count('RIGHT')} right, ${count('WRONG')} wrong, ${count('UNSETTLED')} left open`,
  );
}
for (const { place, got, verdict } of judgements.filter((one) => one.verdict === 'WRONG'))
  console.log(`${verdict}: “${place.written}” is ${place.is}, got ${got}`);

describe('places', () => {
  bench('opening the lists', async () => void (await openPlaces([])), { iterations: 3, time: 0, warmupTime: 0 });
  bench('finding the 220 anew', async () => void judge(await openPlaces([]), judgedPlaces), {
    iterations: 3,
    time: 0,
    warmupTime: 0,
  });
});
