import { TextList } from '../../components/TextList.tsx';
import type { TextPartsFragment } from '../../gql/components.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './Transfer.module.css';

interface Props {
  readonly keep: readonly TextPartsFragment[];
  readonly adapt: readonly TextPartsFragment[];
}

/** What makes the practice work, and what each city shapes for itself. */
export function Transfer({ keep, adapt }: Props) {
  const t = useMessages();
  return (
    <div className={classes.sides}>
      {keep.length > 0 && (
        <div className={classes.keep}>
          <h3>{t('practice.keep')}</h3>
          <TextList texts={keep} />
        </div>
      )}
      {adapt.length > 0 && (
        <div className={classes.adapt}>
          <h3>{t('practice.adapt')}</h3>
          <TextList texts={adapt} />
        </div>
      )}
    </div>
  );
}
