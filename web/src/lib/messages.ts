import { i18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import { messages } from '../locales/en/messages.ts';

type Catalog = typeof import('../locales/en/messages.json');
/** A name in the message file: one that is missing there does not compile. */
export type MessageId = keyof Catalog;
export type Translate = (id: MessageId, values?: Record<string, unknown>) => string;

/** The language of the interface; content has its own (see content-language.ts). */
export const INTERFACE_LANGUAGE = 'en';

i18n.loadAndActivate({ locale: INTERFACE_LANGUAGE, messages });
export { i18n };

/** The words of the interface: `t('practices.count', { count: 5 })`. */
export function useMessages(): Translate {
  const { _ } = useLingui();
  return (id, values) => _(id, values);
}
