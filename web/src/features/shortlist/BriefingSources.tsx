import { Section } from '../../components/Section.tsx';
import { nameOfLanguage, TranslatedText } from '../../components/TranslatedText.tsx';
import { type Translate, useMessages } from '../../lib/messages.ts';
import classes from './BriefingPage.module.css';
import type { NumberedSources, Source } from './numbered-sources.ts';

/** The documents behind a briefing, with their addresses written out: paper has no links. */
export function BriefingSources({ sources }: { readonly sources: NumberedSources }) {
  const t = useMessages();
  if (sources.size === 0) return null;
  return (
    <Section title={t('citations.title')} id="sources">
      <ol className={classes.sources}>
        {[...sources.values()].map(({ source }) => (
          <li key={source.id}>
            <TranslatedText text={source.title} />
            {source.publisher != null && <>, {source.publisher}</>} ({aboutSource(source, t)})
            {source.url != null && (
              <>
                {' '}
                <span dir="ltr">{source.url}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}

const aboutSource = ({ language, origin }: Source, t: Translate): string =>
  [
    t('citations.language', { language: nameOfLanguage(language) }),
    ...(origin === 'ORIGINAL' ? [] : [t('citations.translation')]),
  ].join(', ');
