import type { TextPartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import classes from './OtherNames.module.css';
import { TranslatedText } from './TranslatedText.tsx';

interface Props {
  readonly names: readonly TextPartsFragment[];
  /** The name is ours, because the source gives none. */
  readonly descriptive: boolean;
}

/** What a thing is also called, and whether its name is only a description. */
export function OtherNames({ names, descriptive }: Props) {
  const t = useMessages();
  if (names.length === 0 && !descriptive) return null;
  return (
    <p className={classes.names}>
      {descriptive && <span>{t('detail.descriptiveName')}</span>}
      {names.length > 0 && (
        <span>
          {t('detail.alsoCalled')}{' '}
          {names.map((name, position) => (
            <span key={`${name.language} ${name.value}`}>
              {position > 0 && ', '}
              <TranslatedText text={name} />
            </span>
          ))}
        </span>
      )}
    </p>
  );
}
