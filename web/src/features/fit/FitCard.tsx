import { PracticeCard } from '../../components/PracticeCard.tsx';
import type { FindingPartsFragment, FittingPracticeFragment } from '../../gql/fit.ts';
import { ContextParts } from './ContextParts.tsx';
import classes from './FitCard.module.css';
import { FitFacts } from './FitFacts.tsx';
import { FitFindings } from './FitFindings.tsx';
import { Undocumented } from './Undocumented.tsx';
import { partUnknown } from './undocumented.ts';

const isWarning = ({ facet }: FindingPartsFragment) => facet === 'FAILURE';
const isNeed = (finding: FindingPartsFragment) => !isWarning(finding);

/** A practice with what speaks for it here, what is missing, what is not known, and where it went wrong. */
export function FitCard({ edge }: { readonly edge: FittingPracticeFragment }) {
  const { node, fits, missing, unknown, context } = edge;
  const open = partUnknown(node, unknown.filter(isNeed));
  return (
    <PracticeCard practice={node}>
      <div className={classes.findings}>
        <FitFacts practice={node} />
        <FitFindings state="warning" title="fit.warning" findings={[...missing, ...unknown].filter(isWarning)} />
        <FitFindings state="fits" title="fit.fits" findings={fits} />
        <FitFindings state="missing" title="fit.missing" findings={missing.filter(isNeed)} />
        <FitFindings state="unknown" title="fit.unknown" findings={open.toJudge} besides={open.undocumented}>
          <Undocumented unknown={open} />
        </FitFindings>
        <ContextParts context={context} />
      </div>
    </PracticeCard>
  );
}
