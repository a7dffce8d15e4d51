import { getRouteApi } from '@tanstack/react-router';
import { recall, remember } from './device-memory.ts';

/** The languages in which the network's own wording can be read, each called by its own name. */
export const CONTENT_LANGUAGES = { en: 'English', it: 'Italiano', bg: 'Български', he: 'עברית' } as const;
export type ContentLanguage = keyof typeof CONTENT_LANGUAGES;

const STORED = 'crosstown-content-language';
const RIGHT_TO_LEFT = new Set(['he', 'ar', 'fa', 'ur', 'yi']);

export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

export const isContentLanguage = (value: unknown): value is ContentLanguage =>
  typeof value === 'string' && Object.hasOwn(CONTENT_LANGUAGES, value);

/** Kept on the device, so that the next visit starts in it. */
export function rememberLanguage(language: ContentLanguage): void {
  remember(STORED, language);
}

function rememberedLanguage(): ContentLanguage {
  const stored = recall(STORED);
  if (isContentLanguage(stored)) return stored;
  const spoken = navigator.languages.map((tag) => tag.split('-')[0]);
  return spoken.find(isContentLanguage) ?? 'en';
}

/** The language to begin in, before there is a router to read the address. */
export function firstLanguage(search: string): ContentLanguage {
  const asked = new URLSearchParams(search).get('lang');
  return isContentLanguage(asked) ? asked : rememberedLanguage();
}

const root = getRouteApi('__root__');

/** The language to ask content in: the address says so, else the device remembers, else the browser's, else English. */
export function useContentLanguage(): ContentLanguage {
  return root.useSearch({ select: (search) => search.lang }) ?? rememberedLanguage();
}
