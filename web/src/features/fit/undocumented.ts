import type { EntityRefFragment } from '../../gql/components.ts';
import type { FindingPartsFragment, FitFacet, FittingPracticeFragment } from '../../gql/fit.ts';

type Practice = FittingPracticeFragment['node'];

/** What is not known of a practice, and why not. */
export interface Unknown {
  /** What the documents tell and the city's own people must judge, or what they have not said of their city. */
  readonly toJudge: readonly FindingPartsFragment[];
  /** In what respects nobody has written anything down. */
  readonly undocumented: readonly FitFacet[];
  /** Who could tell. */
  readonly ask: EntityRefFragment | null;
}

/** Parts what is not documented, which is said in one line, from what is to be judged. */
export function partUnknown(practice: Practice, findings: readonly FindingPartsFragment[]): Unknown {
  const silent = findings.filter((finding) => isSilent(practice, finding));
  return {
    toJudge: findings.filter((finding) => !silent.includes(finding)),
    undocumented: [...new Set(silent.map(({ facet }) => facet))],
    ask: silent.find(({ about }) => about)?.about ?? null,
  };
}

/** Whether it is unknown because the practice's documents are silent. */
function isSilent(practice: Practice, { facet, about }: FindingPartsFragment): boolean {
  const { cost, durationMonths, preconditions, evidence } = practice;
  const silent: Partial<Record<FitFacet, boolean>> = {
    CHALLENGE: true,
    TARGET_GROUP: true,
    // Which partners the reader's city has is asked of nobody.
    PARTNERS: Boolean(about),
    BUDGET: !cost,
    TIME: (durationMonths?.min ?? durationMonths?.max) == null,
    PRECONDITION: preconditions.length === 0,
    EVIDENCE: evidence == null,
  };
  return silent[facet] ?? false;
}
