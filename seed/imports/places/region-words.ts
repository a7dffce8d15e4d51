import { compact } from './fold.ts';

/** What kinds of regions are called, folded: people write "Lviv", "Lviv Oblast", "Львівська обл." and "obwód lwowski". */
const KIND_WORDS = [
  'region|regions|province|state|county|district|prefecture|governorate|department|territory|division|canton|parish',
  'autonomous|republic|voivodeship|municipality',
  'provincia|provincie|provinz|provinsi|provincija|provincie|provints|probintzia|lalawigan|prov|pcia',
  'region|regione|regiao|regio|regia|regiunea|regiono|regija|reg|comunidad|comunitat|comunidade|autonoma|autonomo',
  'estado|edo|estat|etat|stato|staat|estatu|osariik|delstaten|departamento|departement|dipartimento|distrito|distretto',
  'oblast|oblasti|obl|krai|kray|kraj|okrug|okres|raion|rayon|okruh|obwod|respublika|republika',
  'wojewodztwo|woj|voivodato|voivodie|voivodat|voivodato|woiwodschaft|vojvodstvi|powiat|gmina',
  'ili|il|vilayeti|megye|komitat|judet|judetul|jud|lan|laani|maakunta|fylke|fylkeskommune|amt|kommune',
  'maakond|apskritis|rajons|novads|zupanija|zup|opcina|qark|qarku|velayat|viloyati|oblysy',
  'land|bundesland|freistaat|kanton|bezirk|kreis|landkreis|regierungsbezirk',
  'gobernacion|gouvernorat|governatorato|prefettura|prefeitura|muhafazah|muhafazat|mohafazat|wilaya|wilayah|ostan',
  'область|област|области|обл|край|республика|республіка|округ|район|р н|воиводство|воєводство|провинция',
  'провінція|штат|губерния|вилает|окръг|жупанија|жупания|вобласць|автономная|автономна|губернаторство|мухафаза',
  'περιφερεια|νομοσ|περιφερειακη ενοτητα|επαρχια',
  'מחוז|נפת|מדינת|פרובינציית|פרובינציה',
  'محافظة|ولاية|منطقة|اقليم|مقاطعة|مديرية|قضاء|امارة',
]
  .join('|')
  .split('|');

const CONNECTING = 'of the|of|de la|de las|de los|de|del|della|delle|dello|dell|di|da|do|das|dos|du|des|d|la|le|l|the';
const KIND = [...new Set(KIND_WORDS)].sort((a, b) => b.length - a.length).join('|');
const BEFORE = new RegExp(`^(?:${KIND})(?: (?:${CONNECTING}))? (?=\\S)`, 'u');
const AFTER = new RegExp(`(?<=\\S) (?:${KIND})$`, 'u');

/** Folded words without those that say what kind of region it is; what is nothing else stays. */
export function withoutKind(words: string): string {
  const bare = words.replace(BEFORE, '').replace(AFTER, '');
  return bare === words ? words : withoutKind(bare);
}

/** Whether it says itself that it is a region: "Xska obl.". */
export const saysRegion = (words: string): boolean => withoutKind(words) !== words;

const ADJECTIVE = /^(.{2,}?)(?:ськ|цьк|зьк|ск|цк|sk|ck|zk)(?:а|ая|ої|ои|ои|ии|ии|ого|о|ое|е|и|a|aya|i|ie|ii|y|e|o)$/u;

/** Where regions are called by Slavic adjectives. */
export const SLAVIC: ReadonlySet<string> = new Set('UA RU BY BG PL CZ SK SI HR RS BA ME MK KZ KG'.split(' '));

/** The stems that a Slavic adjective may be of, run together, the likeliest first: "бургаска" is of "бургас". */
export function adjectiveStems(words: string): string[] {
  const [, stem] = ADJECTIVE.exec(compact(words)) ?? [];
  if (!stem) return [];
  // "Софийска" is of "София", "Варненска" of "Варна"; the two words of "Стара Загора" are joined by another vowel.
  const stems = [stem, stem.replace(/[иіyi]$/u, ''), stem.replace(/(?:[еияъ]н|en|an|in)$/u, '')];
  return [...new Set(stems.map(levelled))].filter((one) => one.length > 2);
}

/** What a stem is held against: the vowels that change where words are joined are one. */
export const levelled = (key: string): string => key.replaceAll('о', 'а').replaceAll('o', 'a');
