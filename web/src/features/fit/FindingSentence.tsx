import { Link } from '@tanstack/react-router';
import { EntityLink } from '../../components/EntityLink.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { FindingPartsFragment } from '../../gql/fit.ts';
import { directionOf } from '../../lib/content-language.ts';
import { linkTo } from '../../lib/links.ts';

/** A finding whose words for the thing that it is about lead there; where the sentence words it otherwise, a link follows. */
export function FindingSentence({ finding: { text, about } }: { readonly finding: FindingPartsFragment }) {
  if (!about) return <TranslatedText text={text} />;
  const start = text.value
    .toLocaleLowerCase(text.language)
    .lastIndexOf(about.name.value.toLocaleLowerCase(text.language));
  if (start === -1)
    return (
      <>
        <TranslatedText text={text} />{' '}
        <small>
          <EntityLink entity={about} />
        </small>
      </>
    );
  const end = start + about.name.value.length;
  return (
    <span lang={text.language} dir={directionOf(text.language)}>
      {text.value.slice(0, start)}
      <Link {...linkTo(about)}>{text.value.slice(start, end)}</Link>
      {text.value.slice(end)}
    </span>
  );
}
