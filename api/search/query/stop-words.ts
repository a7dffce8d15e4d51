/** Articles, prepositions and the like, normalised: they say nothing about what is looked for. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an the of in on at to for from by with and or as is are be how what which who where',
    'il lo la i gli le un uno una di del dello della dei degli delle a al alla ai alle da dal in nel nella nei con su per tra fra e ed o che come',
    'и на за в във от с със по до из при или как какво кой къде',
    'של את על עם אל או גם כי מה איך מי',
  ].flatMap((words) => words.split(' ')),
);
