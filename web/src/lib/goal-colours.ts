/** The United Nations' colours of the seventeen goals, in order. */
const COLOURS = [
  '#e5243b',
  '#dda63a',
  '#4c9f38',
  '#c5192d',
  '#ff3a21',
  '#26bde2',
  '#fcc30b',
  '#a21942',
  '#fd6925',
  '#dd1367',
  '#fd9d24',
  '#bf8b2e',
  '#3f7e44',
  '#0a97d9',
  '#56c02b',
  '#00689d',
  '#19486a',
];

/** "10" or "10.2" → the colour of goal 10. */
export const colourOfGoal = (code: string): string | undefined => COLOURS[Number(code.split('.')[0]) - 1];
