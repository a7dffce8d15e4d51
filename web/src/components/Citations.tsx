import type { CitationPartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import classes from './Citations.module.css';
import { EntityLink } from './EntityLink.tsx';
import { Section } from './Section.tsx';
import { nameOfLanguage } from './TranslatedText.tsx';

/** The documents that a page's facts come from, where in them, and what they speak of. */
export function Citations({ citations }: { readonly citations: readonly CitationPartsFragment[] }) {
  const t = useMessages();
  if (citations.length === 0) return null;
  return (
    <Section title={t('citations.title')} id="sources">
      <ol className={classes.citations}>
        {citations.map((citation) => (
          <li key={`${citation.source.id} ${citation.locator} ${citation.fields.join()}`}>
            <CitationEntry citation={citation} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function CitationEntry({ citation }: { readonly citation: CitationPartsFragment }) {
  const t = useMessages();
  const { source, locator, fields } = citation;
  const about = [
    source.publisher,
    t('citations.language', { language: nameOfLanguage(source.language) }),
    source.origin === 'ORIGINAL' ? null : t('citations.translation'),
    locator,
  ].filter((part) => part != null && part !== '');
  return (
    <>
      <EntityLink entity={{ id: source.id, name: source.title }} />
      <span className={classes.about}> {about.join(' · ')}</span>
      {fields.length > 0 && (
        <span className={classes.fields}>{t('citations.fields', { fields: fields.map(inWords).join(', ') })}</span>
      )}
    </>
  );
}

/** "targetGroups" → "target groups". */
const inWords = (field: string): string => field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
