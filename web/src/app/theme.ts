import { createTheme, type MantineColorsTuple } from '@mantine/core';

const line: MantineColorsTuple = [
  '#e8f1fd',
  '#cfe0f8',
  '#a0c2f0',
  '#6ea2e8',
  '#4687e0',
  '#2c74dc',
  '#0a57b8',
  '#0a57b8',
  '#084a9e',
  '#063c82',
];

/** What Mantine needs to know of our looks; the rest is in tokens.css. */
export const theme = createTheme({
  primaryColor: 'line',
  primaryShade: { light: 6, dark: 4 },
  colors: { line },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--display)' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
