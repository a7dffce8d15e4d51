import { useMediaQuery } from '@mantine/hooks';
import { useEffect } from 'react';
import { remember, useDeviceMemory } from './device-memory.ts';

export type ColourScheme = 'light' | 'dark';

/** Known to public/color-scheme.js as well, which runs before the first paint. */
const STORED = 'crosstown-colour-scheme';

/** The colours of the page: those of the device, until the reader chooses. The page takes them on as they change. */
export function useColourScheme(): ColourScheme {
  const stored = useDeviceMemory(STORED);
  const deviceIsDark = useMediaQuery('(prefers-color-scheme: dark)', false, { getInitialValueInEffect: false });
  const chosen = stored === 'light' || stored === 'dark' ? stored : undefined;
  const scheme = chosen ?? (deviceIsDark ? 'dark' : 'light');
  useEffect(() => {
    document.documentElement.dataset.scheme = scheme;
  }, [scheme]);
  return scheme;
}

export function rememberColourScheme(scheme: ColourScheme): void {
  remember(STORED, scheme);
}
