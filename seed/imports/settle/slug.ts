import { hash } from 'node:crypto';
import slugify from '@sindresorhus/slugify';

const LONGEST = 60;

/** A corpus names the same organisations and funds again and again, and transliterating is slow beside a look-up. */
const recent = new Map<string, string>();
const MOST_RECENT = 10_000;
/** Words that nothing needs doing about: no accents, no signs, no capital but a first one. */
const PLAIN = /^(?=.{1,200}$)[A-Za-z]?[a-z0-9]+(?: [A-Za-z]?[a-z0-9]+)*$/;

function wholeSlug(text: string): string {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const slug = PLAIN.test(text)
    ? text.toLowerCase().replaceAll(' ', '-')
    : slugify(text.normalize('NFC').slice(0, 200));
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(text, slug);
  return slug;
}

/** A readable part of an id, from any script; a name that leaves nothing of itself is told by its fingerprint. */
export function slugOf(text: string): string {
  const slug = wholeSlug(text);
  if (slug === '') return fingerprint(text);
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST);
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : cut;
}

/** A short text that differs wherever the longer one does. */
export const fingerprint = (text: string): string => hash('sha256', text).slice(0, 12);

/** The slug of a name; one that was cut short is told apart from others that begin alike. */
export function nameSlug(name: string): string {
  const whole = wholeSlug(name);
  const slug = slugOf(name);
  return slug === whole || whole === '' ? slug : `${slug}-${fingerprint(name).slice(0, 6)}`;
}

/** Names as they compare: without case, accents and punctuation. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
