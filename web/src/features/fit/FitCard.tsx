import { EntityLink } from '../../components/EntityLink.tsx';
import { PracticeCard } from '../../components/PracticeCard.tsx';
import { TranslatedText } from '../../components/TranslatedText.tsx';
import type { FindingPartsFragment, FittingPracticeFragment } from '../../gql/fit.ts';
import { type MessageId, useMessages } from '../../lib/messages.ts';
import { ContextParts } from './ContextParts.tsx';
import classes from './FitCard.module.css';

type Findings = readonly FindingPartsFragment[];
const isWarning = ({ facet }: FindingPartsFragment) => facet === 'FAILURE';
const isNeed = (finding: FindingPartsFragment) => !isWarning(finding);

/** A practice with what speaks for it here, what is missing, what is not known, and where it went wrong. */
export function FitCard({ edge }: { readonly edge: FittingPracticeFragment }) {
  const { node, fits, missing, unknown, context } = edge;
  return (
    <PracticeCard practice={node}>
      <div className={classes.findings}>
        <FindingList state="warning" title="fit.warning" findings={[...missing, ...unknown].filter(isWarning)} />
        <FindingList state="fits" title="fit.fits" findings={fits} />
        <FindingList state="missing" title="fit.missing" findings={missing.filter(isNeed)} />
        <FindingList state="unknown" title="fit.unknown" findings={unknown.filter(isNeed)} />
        <ContextParts context={context} />
      </div>
    </PracticeCard>
  );
}

interface ListProps {
  readonly state: 'fits' | 'missing' | 'unknown' | 'warning';
  readonly title: MessageId;
  readonly findings: Findings;
}

function FindingList({ state, title, findings }: ListProps) {
  const t = useMessages();
  if (findings.length === 0) return null;
  return (
    <div className={classes.list} data-state={state}>
      <h4>{t(title)}</h4>
      <ul>
        {findings.map((finding) => (
          <li key={`${finding.facet} ${finding.text.value} ${finding.about?.id}`}>
            <TranslatedText text={finding.text} />
            {finding.about && (
              <>
                {' '}
                <small>
                  <EntityLink entity={finding.about} />
                </small>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
