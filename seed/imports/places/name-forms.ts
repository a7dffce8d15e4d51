import { foldedWords } from './fold.ts';
import { CASE_ENDINGS } from './municipality-words.ts';

/** What people shorten, and what it stands for; tried where the name as written belongs to no place. */
const SHORTENED: readonly (readonly [RegExp, string])[] = [
  [/^st /, 'saint '],
  [/^st /, 'sankt '],
  [/^st /, 'sint '],
  [/^ste /, 'sainte '],
  [/^s /, 'san '],
  [/^s /, 'sao '],
  [/ a m$/, ' am main'],
  [/ a d /, ' an der '],
  [/ o d t$/, ' ob der tauber'],
  [/^pto /, 'puerto '],
  [/^mt /, 'mount '],
  [/ d c$/, ''],
  [/^(?:the|la|le|les|el|il|lo|los|las|de|den|het|l|d|al|der|die|das) /, ''],
  [/ (?:city|town|metropolitan area|area)$/, ''],
  [/^(?:greater|metropolitan|downtown|city of|centro storico di|historic centre of) /, ''],
];

/** A name in the forms that may stand in a gazetteer, as written first. */
export function nameForms(written: string): string[] {
  const words = foldedWords(written);
  const forms = SHORTENED.filter(([short]) => short.test(words)).map(([short, long]) =>
    words.replace(short, long).trim(),
  );
  return [...new Set([written, ...forms])].filter((form) => form !== '');
}

/** A folded name taken out of its case: "krakowa" may be "krakow", for the countries whose languages decline it. */
export function uninflectedForms(words: string, countries: readonly string[]): string[] {
  const endings = countries.flatMap((country) => CASE_ENDINGS[country] ?? []);
  const stems = endings
    .filter(([ending]) => words.endsWith(ending))
    .map(([ending, own]) => words.slice(0, words.length - ending.length) + own);
  return [...new Set(stems)].filter((stem) => stem.length > 2);
}
