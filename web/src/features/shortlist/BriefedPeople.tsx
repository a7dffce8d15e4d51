import { FundingList } from '../../components/FundingList.tsx';
import { Participants } from '../../components/Participants.tsx';
import type { BriefedPracticeFragment } from '../../gql/shortlist.ts';
import { useMessages } from '../../lib/messages.ts';
import classes from './BriefingPage.module.css';

/** Who takes part, the roles to fill, and who paid. */
export function BriefedPeople({ practice }: { readonly practice: BriefedPracticeFragment }) {
  const t = useMessages();
  const { stakeholders, rolesNeeded, funding } = practice;
  return (
    <>
      {stakeholders.edges.length + rolesNeeded.length > 0 && (
        <div className={classes.part}>
          <h3>{t('detail.who')}</h3>
          <Participants participations={stakeholders.edges} rolesNeeded={rolesNeeded} />
        </div>
      )}
      {funding.edges.length > 0 && (
        <div className={classes.part}>
          <h3>{t('compare.funding')}</h3>
          <FundingList funding={funding.edges} />
        </div>
      )}
    </>
  );
}
