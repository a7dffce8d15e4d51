import { i18n, type Messages } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type { ContentLanguage } from './content-language.ts';

type Catalog = typeof import('../locales/en/messages.json');
/** A name in the message file: one that is missing there does not compile. */
export type MessageId = keyof Catalog;
export type Translate = (id: MessageId, values?: Record<string, unknown>) => string;

/** The words of each language, loaded when it is first wanted. */
const CATALOGS: Record<ContentLanguage, () => Promise<{ messages: Messages }>> = {
  en: () => import('../locales/en/messages.ts'),
  it: () => import('../locales/it/messages.ts'),
  bg: () => import('../locales/bg/messages.ts'),
  he: () => import('../locales/he/messages.ts'),
};

/** Puts the interface into a language; until its words are there it stays as it is. */
export async function speak(language: ContentLanguage): Promise<void> {
  const { messages } = await CATALOGS[language]();
  i18n.loadAndActivate({ locale: language, messages });
}

/** The language that the interface is in. */
export const interfaceLanguage = (): string => i18n.locale || 'en';

/** For dates and numbers: the network is European, so its English is British. */
export const interfaceLocale = (): string => (interfaceLanguage() === 'en' ? 'en-GB' : interfaceLanguage());

/** A word of the interface outside of components. */
export const worded: Translate = (id, values) => i18n._(id, values);

export { i18n };

/** The words of the interface: `t('practices.count', { count: 5 })`. */
export function useMessages(): Translate {
  const { _ } = useLingui();
  return (id, values) => _(id, values);
}
