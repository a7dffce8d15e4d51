import type { CitationPartsFragment } from '../gql/components.ts';
import { i18n, useMessages } from '../lib/messages.ts';
import classes from './Citations.module.css';
import { EntityLink } from './EntityLink.tsx';
import { Section } from './Section.tsx';
import { nameOfLanguage } from './TranslatedText.tsx';

type Citation = CitationPartsFragment;

/** The documents that a page's facts come from, where in them, and what they speak of. */
export function Citations({ citations }: { readonly citations: readonly Citation[] }) {
  const t = useMessages();
  if (citations.length === 0) return null;
  const sources = new Map(citations.map(({ source }) => [source.id, source]));
  return (
    <Section title={t('citations.title')} id="sources">
      <ol className={classes.sources}>
        {[...sources.values()].map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
            <PlacesInSource citations={citations.filter((citation) => citation.source.id === source.id)} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function SourceLine({ source }: { readonly source: Citation['source'] }) {
  const t = useMessages();
  const about = [
    source.publisher,
    t('citations.language', { language: nameOfLanguage(source.language) }),
    source.origin === 'ORIGINAL' ? null : t('citations.translation'),
  ].filter((part) => part != null && part !== '');
  return (
    <p>
      <EntityLink entity={{ id: source.id, name: source.title }} />{' '}
      <span className={classes.about}>{about.join('\u00a0· ')}</span>
    </p>
  );
}

function PlacesInSource({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <ul className={classes.places}>
      {citations.map((citation) => (
        <li key={`${citation.locator} ${citation.fields.join()}`}>
          <PlaceInSource citation={citation} />
        </li>
      ))}
    </ul>
  );
}

function PlaceInSource({ citation: { locator, fields } }: { readonly citation: Citation }) {
  const t = useMessages();
  const about = fields.length > 0 && t('citations.fields', { fields: fields.map(fieldInWords).join(', ') });
  return (
    <>
      {locator != null && <span dir="auto">{locator}</span>}
      {about && <span className={classes.about}>{about}</span>}
    </>
  );
}

/** "targetGroups" → "target groups", in the language of the interface where it has a word for the field. */
function fieldInWords(field: string): string {
  const id = `field.${field}`;
  return id in i18n.messages ? i18n._(id) : field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
