import { TranslatedText } from '../../components/TranslatedText.tsx';
import { type Translate, useMessages } from '../../lib/messages.ts';
import classes from './ComparisonCell.module.css';
import { type Cell, type Entry, isDocumented } from './comparison.ts';

interface Props {
  readonly cell: Cell;
  /** In how many of the practices each thing stands. */
  readonly shared: ReadonlyMap<string, number>;
  /** How many practices are compared. */
  readonly of: number;
  /** The others' documents say nothing here. */
  readonly alone: boolean;
}

/** What one practice has to say in a row, and how much of it the others say too. */
export function ComparisonCell({ cell, shared, of, alone }: Props) {
  const t = useMessages();
  if (!isDocumented(cell)) return <p className={classes.empty}>{t('compare.notDocumented')}</p>;
  const List = cell.ordered ? 'ol' : 'ul';
  const alike = cell.entries.some(({ same }) => same !== undefined);
  return (
    <div className={classes.cell}>
      {cell.text && (
        <p>
          <TranslatedText text={cell.text} marked />
        </p>
      )}
      {cell.entries.length > 0 && (
        <List className={cell.ordered ? classes.steps : classes.entries}>
          {cell.entries.map((entry) => (
            <EntryItem key={entry.key} entry={entry} count={entry.same ? shared.get(entry.same) : undefined} of={of} />
          ))}
        </List>
      )}
      {alone && of > 1 && !alike && <p className={classes.alone}>{t('compare.onlyDocumentedHere')}</p>}
    </div>
  );
}

interface ItemProps {
  readonly entry: Entry;
  /** In how many practices it stands; undefined: it cannot be told. */
  readonly count: number | undefined;
  readonly of: number;
}

function EntryItem({ entry, count, of }: ItemProps) {
  const t = useMessages();
  if (count === undefined || of < 2) return <li>{entry.content}</li>;
  return (
    <li data-shared={count > 1 ? 'yes' : 'no'}>
      {entry.content} <ShareWords words={shareInWords(count, of, t)} hidden={count === 1} />
    </li>
  );
}

function ShareWords({ words, hidden }: { readonly words: string; readonly hidden: boolean }) {
  return <span className={hidden ? 'visually-hidden' : classes.share}>{words}</span>;
}

function shareInWords(count: number, of: number, t: Translate): string {
  if (count === 1) return t('compare.onlyHere');
  return count === of ? t('compare.inAll', { count }) : t('compare.inSome', { count, of });
}
