import { useClipboard } from '@mantine/hooks';
import { useQuery } from 'urql';
import { WhereToAskDocument } from '../../gql/search.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './AskForIt.module.css';

interface Props {
  /** What was looked for, in words. */
  readonly wanted: string;
}

/** A request that is worded already: to be copied, and where this network has an editors' address, to be sent there. */
export function AskForIt({ wanted }: Props) {
  const t = useMessages();
  const [{ data }] = useQuery({ query: WhereToAskDocument });
  const { copy, copied, error } = useClipboard({ timeout: 4000 });
  const editors = data?.about.editors;
  const subject = t('ask.subject', { wanted });
  const request = t('ask.request', { wanted, address: location.href });
  return (
    <section className={classes.ask} aria-label={t('ask.title')}>
      <h3>{t('ask.title')}</h3>
      <p>{t(editors ? 'ask.leadEditors' : 'ask.lead')}</p>
      <blockquote>{request}</blockquote>
      <div className="actions">
        <button type="button" className="button" data-look="quiet" onClick={() => copy(request)}>
          {t('ask.copy')}
        </button>
        {editors && (
          <a
            className="button"
            data-look="quiet"
            href={`mailto:${editors}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(request)}`}
          >
            {' '}
            {t('ask.write')}
          </a>
        )}
      </div>
      <output>
        {copied && t('ask.copied')}
        {error && t('ask.copyYourself')}
      </output>
    </section>
  );
}
