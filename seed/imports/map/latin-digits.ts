const ARABIC_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;

/** The text with digits as computers write them, where it has Arabic or Persian ones, and with the signs of those. */
export function withLatinDigits(text: string): string {
  if (text.search(ARABIC_DIGITS) < 0) return text;
  return text
    .replace(ARABIC_DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))
    .replaceAll('\u066b', '.')
    .replaceAll('\u066c', '');
}
