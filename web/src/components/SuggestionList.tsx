import { useMessages } from '../lib/messages.ts';
import { forgetSearches } from '../lib/recent-searches.ts';
import { KindMark } from './KindMark.tsx';
import classes from './SuggestionList.module.css';
import { TranslatedText } from './TranslatedText.tsx';
import type { Suggested } from './use-suggestions.ts';

interface Props {
  readonly id: string;
  readonly suggested: readonly Suggested[];
  readonly shown: boolean;
  /** Which one the keyboard is at; -1: none. */
  readonly at: number;
  readonly onChoose: (chosen: Suggested) => void;
  readonly onPoint: (position: number) => void;
}

/** What the field suggests, each with its kind; below it, how to forget what this device remembers. */
export function SuggestionList({ id, suggested, shown, at, onChoose, onPoint }: Props) {
  const t = useMessages();
  return (
    <>
      <div className={classes.popup} hidden={!shown}>
        {/* The keyboard stays in the field, which tells through aria-activedescendant where it is. */}
        <div role="listbox" id={id} aria-label={t('suggest.label')} className={classes.list}>
          {shown &&
            suggested.map((one, position) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the field itself listens to the keys.
              // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field.
              <div
                key={`${one.origin} ${one.node?.id ?? one.text}`}
                id={`${id}-${position}`}
                role="option"
                aria-selected={position === at}
                className={classes.option}
                onPointerMove={() => position !== at && onPoint(position)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => onChoose(one)}
              >
                <Words suggested={one} />
                <Origin suggested={one} />
              </div>
            ))}
        </div>
        {suggested.some(({ origin }) => origin === 'recent') && (
          <p className={classes.foot}>
            <span>{t('suggest.onDevice')}</span>
            <button type="button" onClick={forgetSearches}>
              {t('suggest.forget')}
            </button>
          </p>
        )}
      </div>
      <output className="visually-hidden">{shown ? t('suggest.count', { count: suggested.length }) : null}</output>
    </>
  );
}

/** The thing's name in the reader's language, and the name that was typed where that is another. */
function Words({ suggested: { text, node } }: { readonly suggested: Suggested }) {
  if (!node) return <bdi className={classes.words}>{text}</bdi>;
  return (
    <span className={classes.words}>
      <TranslatedText text={node.name} />
      {text !== node.name.value && <bdi className={classes.other}> {text}</bdi>}
    </span>
  );
}

function Origin({ suggested: { node, origin } }: { readonly suggested: Suggested }) {
  const t = useMessages();
  if (node) return <KindMark id={node.id} />;
  return <span className={classes.origin}>{origin === 'recent' ? t('suggest.recent') : t('suggest.words')}</span>;
}
