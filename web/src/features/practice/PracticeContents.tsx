import { PageContents } from '../../components/PageContents.tsx';
import { useMessages } from '../../lib/messages.ts';
import type { PracticeShown } from './practice-shown.ts';

/** The parts of a practice's page, as far as it has them. */
export function PracticeContents({ practice }: { readonly practice: PracticeShown }) {
  const t = useMessages();
  const { stakeholders, rolesNeeded, coreElements, adaptableElements, lessons, failures } = practice;
  const entries = [
    { id: 'problem', title: t('detail.problem'), there: practice.problem != null },
    { id: 'approach', title: t('detail.approach'), there: practice.approach != null },
    { id: 'phases', title: t('detail.phases'), there: practice.phases.length > 0 },
    { id: 'groups', title: t('phase.groups'), there: practice.groups.length > 0 },
    { id: 'outcomes', title: t('detail.outcomes'), there: practice.outcomes.nodes.length > 0 },
    { id: 'transfer', title: t('practice.transfer'), there: coreElements.length + adaptableElements.length > 0 },
    { id: 'lessons', title: t('practice.lessons'), there: lessons.length > 0 },
    { id: 'failures', title: t('practice.failures'), there: failures.length > 0 },
    { id: 'who', title: t('detail.who'), there: stakeholders.edges.length + rolesNeeded.length > 0 },
    { id: 'money', title: t('detail.money'), there: true },
    { id: 'sources', title: t('citations.title'), there: practice.citations.length > 0 },
    { id: 'similar', title: t('practice.similar'), there: true },
  ];
  return <PageContents entries={entries} />;
}
