import { useMediaQuery } from '@mantine/hooks';

/** Whether there is as little room as on a phone; known from the first drawing on. */
export const useNarrow = (): boolean =>
  useMediaQuery('(max-width: 40em)', undefined, { getInitialValueInEffect: false }) ?? false;
