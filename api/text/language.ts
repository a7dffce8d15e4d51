import { LIMITS } from '../limits.ts';

/** The first tags of an Accept-Language header, best first; those with weight 0, "*" and endless ones are left out. */
export function acceptedLanguages(header = ''): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.trim(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ tag, weight }) => isTag(tag) && weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .slice(0, LIMITS.maxAcceptedLanguages)
    .map(({ tag }) => tag);
}

/** Each text looks for a tag and its shorter forms: strangers' headers must not make that long. */
const isTag = (text: string) =>
  text.length <= LIMITS.maxLanguageTag && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/.test(text);

/** A tag and its shorter forms: "zh-Hans-CN", "zh-Hans", "zh". */
export function withBaseTags(tag: string): string[] {
  const parts = tag.split('-');
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'));
}

/** In which languages to look for a text, best first: the one asked for, else those accepted; then English. */
export function wantedLanguages(argument: string | null | undefined, accepted: readonly string[]): string[] {
  const wanted = argument ? [argument] : accepted;
  return [...new Set([...wanted.flatMap(withBaseTags), 'en'])];
}
