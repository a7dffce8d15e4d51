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

/** The surfaces of the dark scheme, from its ink to its deepest ground: the same as in tokens.css. */
const dark: MantineColorsTuple = [
  '#e8eef6',
  '#c4d0de',
  '#aebccd',
  '#72859c',
  '#3a4d66',
  '#2b3c52',
  '#1b2a3d',
  '#142132',
  '#0c1521',
  '#081020',
];

/** What Mantine needs to know of our looks; the rest is in tokens.css. */
export const theme = createTheme({
  primaryColor: 'line',
  primaryShade: { light: 6, dark: 5 },
  colors: { line, dark },
  fontFamily: 'var(--sans)',
  fontSizes: { sm: '0.9375rem', md: '1.0625rem' },
  headings: { fontFamily: 'var(--display)' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
});
