/** How a part of what was written stands to the one before it. */
export type Joint = 'FIRST' | 'COMMA' | 'LIST' | 'BRACKET' | 'SLASH' | 'DASH';

export interface WrittenPart {
  text: string;
  joint: Joint;
}

const JOINTS: Readonly<Record<string, Joint>> = {
  ',': 'COMMA',
  '،': 'COMMA',
  '，': 'COMMA',
  '、': 'COMMA',
  ';': 'LIST',
  '؛': 'LIST',
  '；': 'LIST',
  '\n': 'LIST',
  '|': 'LIST',
  '/': 'SLASH',
};

/** "Belfast (Northern Ireland)" → Belfast, Northern Ireland: the parts, and what joins each to those before. */
export function partsOf(written: string): WrittenPart[] {
  const parts: WrittenPart[] = [];
  let joint: Joint = 'FIRST';
  for (const piece of written.split(/([,،，、;؛；\n|/()[\]]|\s+[-–—]\s+|^[A-Z]{2}-(?=\p{Lu}\p{Ll}))/u)) {
    const countryFirst = /^([A-Z]{2})-$/.exec(piece);
    if (countryFirst) {
      parts.push({ text: countryFirst[1] as string, joint: 'BRACKET' });
    } else if (/^[([]$/.test(piece)) {
      joint = 'BRACKET';
    } else if (/^[)\]]$/.test(piece)) {
      joint = 'COMMA';
    } else if (JOINTS[piece]) {
      // A comma within brackets is still within brackets.
      if (joint !== 'BRACKET' || piece === '/') joint = JOINTS[piece] as Joint;
    } else if (/^\s+[-–—]\s+$/.test(piece)) {
      joint = 'DASH';
    } else if (piece.trim() !== '') {
      parts.push({ text: piece.trim(), joint: parts.some((one) => one.joint === 'FIRST') ? joint : 'FIRST' });
      joint = 'COMMA';
    }
  }
  return parts.sort((a, b) => Number(b.joint === 'FIRST') - Number(a.joint === 'FIRST'));
}

const AND =
  /\s+(?:and|und|sowie|et|ainsi que|e|nonché|y|en|och|og|ja|i|oraz|és|ve|и|та|και|ו)\s+|\s*&\s*|\s+\+\s+|\s+ו[-־]?(?=[א-ת]{2})/iu;
/** A preposition elsewhere: "Colle a Mare". */
const CZECH_AND = /\s+a\s+/iu;
const CZECH = ['CZ', 'SK'];

/** "Nice and Marseille" → both; one where nothing is joined. */
export const joinedNames = (text: string, countries: readonly string[] = []): string[] =>
  text
    .split(AND)
    .flatMap((name) => (countries.some((code) => CZECH.includes(code)) ? name.split(CZECH_AND) : name))
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** What separates the names of a list, the strongest first; within brackets nothing does. */
const SEPARATORS = [/[;؛；\n|](?![^([]*[)\]])/u, /[,،，、](?![^([]*[)\]])/u];
const WEAK_SEPARATORS = [/\/(?![^([]*[)\]])/u, /\s+[-–—]\s+(?![^([]*[)\]])/u];
const LEADING_AND = /^(?:and|und|et|e|y|en|och|og|i|és|a|и|και|ו)\s+(?=\p{Lu}|[א-ת])/u;

/** The names of a list by the strongest of the signs and words in it that separate; one where there is none. */
export function listedNames(text: string, countries: readonly string[] = []): string[] {
  const bySign = (separator: RegExp) => text.split(separator);
  const ways = [
    ...SEPARATORS.map((separator) => () => bySign(separator)),
    () => joinedNames(text, countries),
    ...WEAK_SEPARATORS.map((separator) => () => bySign(separator)),
  ];
  for (const way of ways) {
    const names = way()
      .map((name) => name.trim().replace(LEADING_AND, ''))
      .filter((name) => name !== '');
    if (names.length > 1) return names;
  }
  return [text.trim()];
}

const ARTICLE_BEHIND =
  /^([^(,]+?)\s*(?:\((le|la|les|l['’]|el|los|las|il|lo|gli|the|der|die|das|de|den|het|os|as)\)|, (le|la|les|l['’]|el|los|las))(?=$|[\s,;(])/iu;

/** "Mans (Le)", as registers sort it, is "Le Mans". */
export const withArticleFirst = (written: string): string =>
  written.replace(ARTICLE_BEHIND, (whole, name: string, bracketed?: string, after?: string) => {
    const article = bracketed ?? after ?? '';
    // "Castro (LE)" lies in the province of Lecce.
    if (/^[A-Z]{2,}$/.test(article) && name !== name.toUpperCase()) return whole;
    return /['’]$/.test(article) ? `${article}${name}` : `${article} ${name}`;
  });
