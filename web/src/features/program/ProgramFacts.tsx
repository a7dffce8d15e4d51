import { ExternalLink } from '../../components/ExternalLink.tsx';
import { Facts } from '../../components/Facts.tsx';
import { StatusMark } from '../../components/StatusMark.tsx';
import { periodInWords } from '../../lib/dates.ts';
import { useMessages } from '../../lib/messages.ts';
import type { ProgramShown } from './program-shown.ts';

export function ProgramFacts({ program }: { readonly program: ProgramShown }) {
  const t = useMessages();
  const { kind, status, period, website } = program;
  return (
    <Facts
      facts={[
        { term: t('detail.kind'), value: t(`programKind.${kind}`) },
        { term: t('detail.status'), value: status && <StatusMark status={status} /> },
        { term: t('detail.period'), value: period != null && periodInWords(period) },
        { term: t('detail.website'), value: website != null && <ExternalLink url={website} /> },
      ]}
    />
  );
}
