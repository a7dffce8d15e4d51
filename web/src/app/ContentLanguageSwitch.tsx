import { useNavigate } from '@tanstack/react-router';
import { CONTENT_LANGUAGES, isContentLanguage, rememberLanguage, useContentLanguage } from '../lib/content-language.ts';
import { useMessages } from '../lib/messages.ts';
import classes from './ContentLanguageSwitch.module.css';

/** In which language the network's texts are shown, where they exist in it. */
export function ContentLanguageSwitch() {
  const t = useMessages();
  const navigate = useNavigate();
  const language = useContentLanguage();
  const choose = (chosen: string) => {
    if (!isContentLanguage(chosen)) return;
    rememberLanguage(chosen);
    navigate({ to: '.', search: (search: object) => ({ ...search, lang: chosen }), replace: true, resetScroll: false });
  };
  return (
    <select
      className={classes.select}
      aria-label={t('language.label')}
      title={t('language.label')}
      value={language}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {Object.entries(CONTENT_LANGUAGES).map(([tag, name]) => (
        <option key={tag} value={tag} lang={tag}>
          {name}
        </option>
      ))}
    </select>
  );
}
