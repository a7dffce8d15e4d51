import type { FundingPartsFragment } from '../gql/components.ts';
import { EntityLink } from './EntityLink.tsx';
import { FundingMark } from './FundingMark.tsx';
import classes from './Participants.module.css';

/** Who paid, or was asked to. */
export function FundingList({ funding }: { readonly funding: readonly FundingPartsFragment[] }) {
  return (
    <ul className={classes.people}>
      {funding.map((grant) => (
        <li key={`${grant.node.id} ${grant.status}`}>
          <EntityLink entity={grant.node} />
          <FundingMark grant={grant} />
        </li>
      ))}
    </ul>
  );
}
