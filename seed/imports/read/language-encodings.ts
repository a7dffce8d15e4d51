/** What is known of a file besides its bytes. */
export interface AboutFile {
  /** Of its texts, as the mapping says. */
  language?: string;
  /** Whether a mapping joins it to another one. */
  joined?: boolean;
  /** Whether there is no mapping yet: the likeliest list of records or sheet is taken. */
  unmapped?: boolean;
}

/** The encodings that a language was written in before UTF-8, the commonest first. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ar: ['windows-1256', 'iso-8859-6'],
  be: ['windows-1251', 'koi8-r'],
  bg: ['windows-1251', 'iso-8859-5'],
  bs: ['windows-1250', 'iso-8859-2'],
  cs: ['windows-1250', 'iso-8859-2'],
  el: ['windows-1253', 'iso-8859-7'],
  et: ['windows-1257', 'iso-8859-15'],
  he: ['windows-1255', 'iso-8859-8'],
  hr: ['windows-1250', 'iso-8859-2'],
  hu: ['windows-1250', 'iso-8859-2'],
  lt: ['windows-1257', 'iso-8859-13'],
  lv: ['windows-1257', 'iso-8859-13'],
  mk: ['windows-1251', 'iso-8859-5'],
  pl: ['windows-1250', 'iso-8859-2'],
  ro: ['windows-1250', 'iso-8859-2'],
  ru: ['windows-1251', 'koi8-r'],
  sk: ['windows-1250', 'iso-8859-2'],
  sl: ['windows-1250', 'iso-8859-2'],
  sr: ['windows-1251', 'windows-1250'],
  tr: ['windows-1254', 'iso-8859-9'],
  uk: ['windows-1251', 'koi8-u'],
  vi: ['windows-1258'],
};

/** The encodings that texts of that language are likely to be in. */
export const encodingsOf = (language: string | undefined): readonly string[] =>
  language === undefined ? [] : (BY_LANGUAGE[language.split('-')[0] ?? ''] ?? ['windows-1252', 'iso-8859-15']);
