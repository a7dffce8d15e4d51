import transliterate from '@sindresorhus/transliterate';

/** A name in Latin letters where it is written in others, so that София is found as Sofia; none where it is Latin. */
export function inOtherScript(text: string): string[] {
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text) ? [transliterate(text)] : [];
}
