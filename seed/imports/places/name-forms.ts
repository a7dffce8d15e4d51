import { compact, foldedWords } from './fold.ts';
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
  [/^ст /, 'стара '],
  [/^в /, 'велико '],
  [/ n l$/, ' nad labem'],
  [/ n vlt?$/, ' nad vltavou'],
  [/ n /, ' nad '],
  [/ p /, ' pod '],
  [/ d c$/, ''],
  [/^(?:the|la|le|les|el|il|lo|los|las|de|den|het|l|d|al|der|die|das) /, ''],
  [/ (?:city|town|metropolitan area|area)$/, ''],
  [/^(?:metropolitan|downtown|city of|centro storico di|historic centre of) /, ''],
];

/** A name in the forms that may stand in a gazetteer, as written first. */
export function nameForms(written: string): string[] {
  const words = foldedWords(written);
  const forms = SHORTENED.filter(([short]) => short.test(words)).map(([short, long]) =>
    words.replace(short, long).trim(),
  );
  const spelled = written.replace(/\s*&\s*/g, ' and ');
  return [...new Set([written, spelled, ...forms])].filter((form) => form !== '');
}

/** What a city or one of its quarters is called by its own people, and in no list, folded and run together. */
const USUAL_NAMES: Readonly<Record<string, string>> = {
  столичнаобщина: 'София',
  stolichnaobshtina: 'Sofia',
  תא: 'תל אביב',
  תאיפו: 'תל אביב',
  תלאביביפו: 'תל אביב',
  בש: 'באר שבע',
  ראשלצ: 'ראשון לציון',
  פת: 'פתח תקווה',
  כס: 'כפר סבא',
  רג: 'רמת גן',
  אוםאלפחם: 'Umm el Fahm',
  נצרתעילית: 'Nof HaGalil',
};

/** By another of its names, where a place is usually called by one that no list has. */
export const usualName = (written: string): string | undefined => USUAL_NAMES[compact(foldedWords(written))];

const AROUND = /^greater (?=\S)/;
const DISTRICT =
  /(?<=\p{L}) (?:\d{1,2}(?:er|e|eme|o|th|nd|rd|st)?(?: (?:arrondissement|arr|kerulet|bezirk|district|obvod))?|[ivx]+ (?:kerulet|arrondissement|bezirk))$/u;

/** "Greater Manchester" → "manchester", which lies within it; undefined for other names. */
export function nameWithin(written: string): string | undefined {
  const words = foldedWords(written);
  return AROUND.test(words) ? words.replace(AROUND, '') : undefined;
}

/** "Paris 11e", "Dublin 8" → the city whose district it is; undefined where no number follows. */
export function cityOfDistrict(written: string): string | undefined {
  const words = foldedWords(written);
  // A number in brackets is a département's or a post code.
  return DISTRICT.test(words) && !/[(),;[\]]/.test(written) ? words.replace(DISTRICT, '') : undefined;
}

/** A folded name taken out of its case: "krakowa" may be "krakow", for the countries whose languages decline it. */
export function uninflectedForms(words: string, countries: readonly string[]): string[] {
  const endings = countries.flatMap((country) => CASE_ENDINGS[country] ?? []);
  const stems = endings
    .filter(([ending]) => words.endsWith(ending))
    .map(([ending, own]) => words.slice(0, words.length - ending.length) + own);
  return [...new Set(stems)].filter((stem) => stem.length > 2);
}
