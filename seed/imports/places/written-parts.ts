/** How a part of what was written stands to the one before it. */
export type Joint = 'FIRST' | 'COMMA' | 'BRACKET' | 'SLASH' | 'DASH';

export interface WrittenPart {
  text: string;
  joint: Joint;
}

const JOINTS: Readonly<Record<string, Joint>> = {
  ',': 'COMMA',
  ';': 'COMMA',
  '\n': 'COMMA',
  '|': 'COMMA',
  '/': 'SLASH',
};

/** "Belfast (Northern Ireland)" → Belfast, Northern Ireland: the parts, and what joins each to those before. */
export function partsOf(written: string): WrittenPart[] {
  const parts: WrittenPart[] = [];
  let joint: Joint = 'FIRST';
  for (const piece of written.split(/([,;\n|/()[\]]|\s+[-–—]\s+|^[A-Z]{2}-(?=\p{Lu}\p{Ll}))/u)) {
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

const AND = /\s+(?:and|und|et|e|y|en|och|og|ja|und|i|и|та|και|ו)\s+|\s*&\s*|\s+\+\s+/iu;

/** "Nice and Marseille" → both; one where nothing is joined. */
export const joinedNames = (text: string): string[] =>
  text
    .split(AND)
    .map((name) => name.trim())
    .filter((name) => name !== '');
