import { PracticeCard } from '../../components/PracticeCard.tsx';
import type { FindingPartsFragment, FittingPracticeFragment } from '../../gql/fit.ts';
import { useMessages } from '../../lib/messages.ts';
import { ContextParts } from './ContextParts.tsx';
import classes from './FitCard.module.css';
import { FitFacts } from './FitFacts.tsx';
import { FitFindings } from './FitFindings.tsx';

const isWarning = ({ facet }: FindingPartsFragment) => facet === 'FAILURE';
const isNeed = (finding: FindingPartsFragment) => !isWarning(finding);

/** Preconditions that are documented are the city's own to judge. */
const nobodyToAsk = (findings: readonly FindingPartsFragment[]) =>
  findings.some(({ facet }) => facet !== 'PRECONDITION') && findings.every(({ about }) => !about);

/** A practice with what speaks for it here, what is missing, what is not known, and where it went wrong. */
export function FitCard({ edge }: { readonly edge: FittingPracticeFragment }) {
  const t = useMessages();
  const { node, fits, missing, unknown, context } = edge;
  const open = unknown.filter(isNeed);
  return (
    <PracticeCard practice={node}>
      <div className={classes.findings}>
        <FitFacts practice={node} />
        <FitFindings state="warning" title="fit.warning" findings={[...missing, ...unknown].filter(isWarning)} />
        <FitFindings state="fits" title="fit.fits" findings={fits} />
        <FitFindings state="missing" title="fit.missing" findings={missing.filter(isNeed)} />
        <FitFindings state="unknown" title="fit.unknown" findings={open}>
          {nobodyToAsk(open) && <p className={classes.nobody}>{t('fit.nobody')}</p>}
        </FitFindings>
        <ContextParts context={context} />
      </div>
    </PracticeCard>
  );
}
