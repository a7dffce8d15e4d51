/** Short words that stand in nearly every sentence of a language, and in few of others. */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of for with to in by on from their who',
  it: 'il della di che per con gli nel dei delle una del alla sono',
  fr: 'le les des et pour dans une la du en au aux par sur avec est de à ou',
  de: 'der die und das mit für ist von im den ein eine zu auf dem',
  es: 'el los las para con una del y en por la de que se al',
  pt: 'os uma para com não dos ao das da do em e na no de',
  nl: 'het een van voor met de en op te zijn in door naar wordt',
  pl: 'i w na się oraz jest dla z do przez są',
  cs: 've pro se na jsou je ze a z s o k u kteří které při',
  sk: 'pre sa na sú je zo a vo ktoré pri s o',
  hu: 'a az és egy hogy nem van által fel ki is meg vagy',
  ro: 'și de la în pentru cu din un pe o ale care sunt',
  hr: 'i u na za je se su od s iz koji te',
  sv: 'och att för med som på av är till ett en det i',
  da: 'og at for med som på af er til et en det i',
  fi: 'ja on sekä tai ovat että joka kanssa',
  lt: 'ir yra su iš kad į kurie miesto',
  lv: 'un ir ar no kas uz par pie',
  et: 'ja on ning et mis kes linna',
  tr: 've bir için ile bu olan da de',
  bg: 'на и за от се със по в с са да',
  uk: 'та і в на для з що до у від',
  ru: 'и в на для с что по из от к',
  sr: 'и у на за је се од са који',
  mk: 'и во на за од со се да кои',
};
/** Letters that few other languages of the same script have. */
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  cs: /[řěů]/giu,
  hu: /[őű]/giu,
  pl: /[łąęśźż]/giu,
  ro: /[țșăţş]/giu,
  sk: /[ľĺŕô]/giu,
  de: /ß/gu,
  pt: /[ãõ]/giu,
  es: /[ñ¿¡]/giu,
  tr: /[ğış]/giu,
  lv: /[āēīūģķļņ]/giu,
  lt: /[ėųįūš]/giu,
  fi: /ää|öö|yy/giu,
  uk: /[іїєґ]/giu,
  ru: /[ыэё]/giu,
  sr: /[ђћџљњј]/giu,
  mk: /[ѓќѕ]/giu,
};
/** Scripts that one language alone is likely to be written in here. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
];
const CYRILLIC = new Set(['bg', 'uk', 'ru', 'sr', 'mk']);

/** The language of texts, by their script, their commonest short words and letters of its own; English where nothing tells. */
export function languageOf(text: string): string {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const share = (letter: RegExp) => (text.match(letter)?.length ?? 0) / Math.max(1, letters);
  const [byScript] = SCRIPTS.find(([, script]) => share(script) > 0.4) ?? [];
  if (byScript) return byScript;
  const isCyrillic = share(/\p{Script=Cyrillic}/gu) > 0.4;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = Object.keys(COMMON_WORDS)
    .filter((language) => CYRILLIC.has(language) === isCyrillic)
    .map((language) => [language, scoreOf(language, words, text)] as const);
  const [language, score] = scores.reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0] as const);
  return score > 0 ? language : isCyrillic ? 'bg' : 'en';
}

function scoreOf(language: string, words: readonly string[], text: string): number {
  const common = new Set(COMMON_WORDS[language]?.split(' '));
  const found = words.filter((word) => common.has(word)).length;
  const own = OWN_LETTERS[language];
  return found + (own ? (text.match(own)?.length ?? 0) : 0);
}
