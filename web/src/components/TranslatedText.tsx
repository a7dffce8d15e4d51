import type { TextPartsFragment } from '../gql/components.ts';
import { directionOf, useContentLanguage } from '../lib/content-language.ts';
import { interfaceLanguage, useMessages } from '../lib/messages.ts';
import classes from './TranslatedText.module.css';

interface Props {
  readonly text: TextPartsFragment;
  /** Says below the text where it is not in the chosen language, or was translated by a machine. */
  readonly marked?: boolean;
}

/** A text of the network in whichever language it exists, marked up as such for browsers and screen readers. */
export function TranslatedText({ text, marked = false }: Props) {
  return (
    <>
      <span lang={text.language} dir={directionOf(text.language)} className={classes.text}>
        {text.value}
      </span>
      {marked && <TextMark text={text} />}
    </>
  );
}

/** "in Italian", "machine translation"; nothing where the text is the chosen language's own. */
export function TextMark({ text }: { readonly text: TextPartsFragment }) {
  const t = useMessages();
  const chosen = useContentLanguage();
  const elsewhere = text.language !== chosen;
  if (!elsewhere && text.origin !== 'MACHINE') return null;
  const language = nameOfLanguage(text.language);
  return (
    <small className={classes.mark} lang={interfaceLanguage()} dir={directionOf(interfaceLanguage())}>
      {elsewhere && <span>{t('text.in', { language })}</span>}
      {text.origin === 'MACHINE' && <span title={t('text.machineHint')}>{t('text.machine')}</span>}
    </small>
  );
}

/** "it" → "Italian", in the language of the interface. */
export const nameOfLanguage = (language: string): string =>
  new Intl.DisplayNames([interfaceLanguage()], { type: 'language' }).of(language) ?? language;
