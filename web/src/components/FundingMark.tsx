import type { FundingPartsFragment } from '../gql/components.ts';
import { useMessages } from '../lib/messages.ts';
import { moneyInWords, shareInWords } from '../lib/money.ts';
import classes from './FundingMark.module.css';

type Grant = Pick<FundingPartsFragment, 'status' | 'amount' | 'share'>;

/** Whether money was sought, granted or refused, and how much: hoped for is not had. */
export function FundingMark({ grant }: { readonly grant: Grant }) {
  const t = useMessages();
  const { status, amount, share } = grant;
  return (
    <span className={classes.grant}>
      <span className={classes.status} data-status={status}>
        {t(`fundingStatus.${status}`)}
      </span>
      {amount && <span>{moneyInWords(amount)}</span>}
      {share != null && <span>{t('funding.share', { percent: shareInWords(share) })}</span>}
    </span>
  );
}
