import { expect, it } from 'vitest';
import { interruptible } from '../../api/search/follow/interruptible.ts';

const A_DAY = 24 * 60 * 60 * 1000;

it('cuts a wait short, and tells when the next begins', async () => {
  const pause = interruptible();
  const waits: string[] = [];
  const first = pause.wait(A_DAY).then(() => waits.push('first'));
  const told = pause.interruptAndWait();
  await first;
  const second = pause.wait(A_DAY);
  await told;
  expect(waits).toEqual(['first']);
  pause.end();
  await second;
});

it('waits no more once it has ended, whoever asks', async () => {
  const pause = interruptible();
  const told = pause.interruptAndWait();
  pause.end();
  await Promise.all([told, pause.wait(A_DAY), pause.interruptAndWait()]);
});
