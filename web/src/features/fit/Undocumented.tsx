import { EntityLink } from '../../components/EntityLink.tsx';
import { interfaceLanguage, useMessages } from '../../lib/messages.ts';
import classes from './FitCard.module.css';
import type { Unknown } from './undocumented.ts';

/** "Not documented: cost, time and evidence. Ask Prato." */
export function Undocumented({ unknown: { undocumented, ask } }: { readonly unknown: Unknown }) {
  const t = useMessages();
  if (undocumented.length === 0) return null;
  const language = interfaceLanguage();
  const facets = undocumented.map((facet) => t(`fitFacet.${facet}`).toLocaleLowerCase(language));
  return (
    <p className={classes.silent}>
      {t('fit.undocumented', { facets: new Intl.ListFormat(language).format(facets) })}{' '}
      {ask ? (
        <>
          {t('fit.ask')} <EntityLink entity={ask} />
        </>
      ) : (
        t('fit.nobody')
      )}
    </p>
  );
}
