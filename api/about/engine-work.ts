import { enumType } from '../enum-type.ts';

export type EngineWorkValue = 'WAITING' | 'READING' | 'WEIGHING' | 'FOLLOWING' | 'UP_TO_DATE';

export const EngineWork = enumType<EngineWorkValue>('EngineWork', 'What an engine is busy with.', {
  WAITING: 'It reads the graph when it is first asked.',
  READING: 'It reads the practices: `done` of `total` so far.',
  WEIGHING: 'It has read them all, and counts how rare each thing is.',
  FOLLOWING: 'It answers, and is `behind` changes behind the graph.',
  UP_TO_DATE: 'It knows all that is in the graph.',
});
