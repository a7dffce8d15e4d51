import { foldedWords } from '../places/fold.ts';

/** Words that say nothing of what a practice is, in the languages that most corpora are written in. */
const EMPTY_WORDS = new Set(
  `a an and are as at be been by can for from has have in into is it its more new not of on one or other our out over
  so such than that the their them then there these they this through to under up use used uses using via was we were
  which while who will with within without also about after all any between both but each during how if may most no
  only same some they very what when where would your project case
  il lo la le gli i un una uno di da del della dei delle degli dello al alla ai alle nel nella nei con per tra fra che
  non sono e ed o si su sul sulla come anche
  el los las y en por para con una unos unas que es su sus se al
  les des du et au aux dans pour par sur avec est une qui que sont ce cette
  der die das den dem des ein eine einer und oder im in mit von zu zum zur fur auf ist sind als auch bei
  de het een en van voor met op te zijn wordt dat door
  do da dos das em no na nos nas um uma com os as
  i w z na do dla oraz jest sie
  и в на с за от по да се е са към или`.split(/\s+/),
);

/** UTF-8 that was read as Latin-1, once or twice, and written so: "cityâ€™s" in one file is "city’s" in another. */
export function repaired(text: string): string {
  let repaired = text;
  for (let times = 0; times < 2 && /[\u00c2\u00c3\u00e2][\u0080-\u00ff]/.test(repaired); times++) {
    // Only what can be such bytes; a text that has other letters too was not misread as a whole.
    const next = repaired.replace(/[\u0080-\u00ff]{2,}/g, (bytes) => {
      const read = Buffer.from(bytes, 'latin1').toString('utf8');
      return read.includes('\ufffd') ? bytes : read;
    });
    if (next === repaired) break;
    repaired = next;
  }
  return repaired;
}

/** The words of a text that tell something, folded. */
export const tellingWords = (text: string): string[] => foldedWords(repaired(text)).split(' ').filter(isTelling);

/** Whether a folded word tells something of what a practice is. */
export const isTelling = (word: string): boolean => (word.length > 2 || isNumeral(word)) && !EMPTY_WORDS.has(word);

/** Whether a folded word counts: 2, 2019, ii. "Phase 1" and "Phase 2" differ by nothing else. */
export const isNumeral = (word: string): boolean => /^(?:\d+|i[iv]|iii|vi{0,3}|i?x)$/.test(word);

/** A word without most of its ending: "notarised" and "notarisation" count as one. */
export function stemOf(word: string): string {
  if (word.length > 7) return word.slice(0, 7);
  if (!word.endsWith('s')) return word;
  return word.slice(0, word.endsWith('es') ? -2 : -1);
}

/** The sentences of a text, each as its folded words. */
export const sentencesOf = (text: string): string[] =>
  repaired(text)
    .split(/(?<=[.!?;:])\s+|\n+/)
    .map(foldedWords);

/** The beginning of texts one after the other, without putting the rest of them together. */
export function beginningOf([first = '', ...texts]: readonly string[], most: number): string {
  let beginning = first;
  for (const text of texts) {
    if (beginning.length >= most) break;
    beginning += ` ${text}`;
  }
  return beginning.slice(0, most);
}
