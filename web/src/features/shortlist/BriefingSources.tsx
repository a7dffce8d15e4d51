import { Section } from '../../components/Section.tsx';
import { nameOfLanguage, TranslatedText } from '../../components/TranslatedText.tsx';
import { directionOf } from '../../lib/content-language.ts';
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
            {/* In the direction of its title: one of two lines would be read from the second on. */}
            <div dir={directionOf(source.title.language)}>
              <TranslatedText text={source.title} />
              {source.publisher != null && (
                <>
                  , <bdi>{source.publisher}</bdi>
                </>
              )}{' '}
              <bdi>({aboutSource(source, t)})</bdi>
              {source.url != null && (
                <>
                  {' '}
                  <span dir="ltr">{source.url}</span>
                </>
              )}
            </div>
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
