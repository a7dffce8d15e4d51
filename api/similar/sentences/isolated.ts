const FROM_THE_RIGHT = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;
const FROM_THE_LEFT = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;
const [OPEN, CLOSE] = ['\u2068', '\u2069'];

/** Sets a name apart that is written in the other direction: else a list of such names is read from its end. */
export function isolated(name: string, locale: string): string {
  return (locale === 'he' ? FROM_THE_LEFT : FROM_THE_RIGHT).test(name) ? OPEN + name + CLOSE : name;
}
