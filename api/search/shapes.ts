import type { Tie } from '../../graph/cypher/search.ts';
import type { Kind } from '../../graph/kinds.ts';
import type { StoredNode } from '../../graph/model.ts';
import type { FacetName, SearchedKind } from './document.ts';

/** What is tied to a kind: under which facet it is counted, and the pattern that leads to it. */
interface ShapeTie {
  to: Kind;
  pattern: string;
  /** The facet that counts it. */
  facet?: FacetName;
  /** Fields of it that are read as part of the document; its names become labels where absent. */
  reads?: readonly string[];
}

/** The search document of a kind. A new field is a line here. */
interface DocumentShape {
  /** How much rather people look for this kind than for another; below 1: only where they ask for it by name. */
  weight: number;
  /** Fields that are read after name, alternative names and summary. */
  texts: readonly string[];
  ties: readonly ShapeTie[];
}

/** A concept counts for all that lie above it. */
const concept = (facet: FacetName, to: Kind, along: string): ShapeTie => ({
  facet,
  to,
  pattern: `(s)-[:${along}]->(:${to})-[:BROADER*0..6]->(t:${to})`,
});
const themes = concept('themes', 'Theme', 'ABOUT');

const places = (along: string): ShapeTie[] => [
  { facet: 'cities', to: 'City', pattern: `(s)-[:${along}]->(t:City)` },
  { facet: 'regions', to: 'Region', pattern: `(s)-[:${along}]->()-[:LOCATED_IN*0..1]->(t:Region)` },
  { facet: 'countries', to: 'Country', pattern: `(s)-[:${along}]->()-[:LOCATED_IN*0..2]->(t:Country)` },
];

/** Steps are no documents of their own: their texts are found in what they are steps of. */
const steps: ShapeTie[] = [
  {
    to: 'Phase',
    pattern: '(s)-[:HAS_PHASE]->(t:Phase)',
    reads: ['name', 'summary', 'activities', 'milestones', 'tools'],
  },
  {
    to: 'WorkingGroup',
    pattern: '(s)-[:HAS_PHASE|FORMS*1..2]->(t:WorkingGroup)',
    reads: ['name', 'summary', 'commitment'],
  },
  { to: 'Outcome', pattern: '(s)-[:LED_TO]->(t:Outcome)', reads: ['name', 'summary'] },
];

const undertaking: ShapeTie[] = [
  themes,
  concept('challenges', 'Challenge', 'ADDRESSES'),
  concept('targetGroups', 'TargetGroup', 'AIMED_AT'),
  concept('methods', 'Method', 'USES'),
  concept('traits', 'Trait', 'SUITS'),
  concept('goals', 'Goal', 'CONTRIBUTES_TO'),
  { facet: 'programs', to: 'Program', pattern: '(s)-[:PART_OF*1..4]->(t:Program)' },
  {
    facet: 'stakeholders',
    to: 'Stakeholder',
    pattern: '(s)-[:HAS_PHASE|FORMS*0..2]->()<-[:TAKES_PART_IN]-(t:Stakeholder)',
  },
  { facet: 'fundingSources', to: 'FundingSource', pattern: '(s)-[:FUNDED_BY]->(t:FundingSource)' },
  { to: 'Index', pattern: '(s)-[:DEFINES]->(t:Index)' },
  ...steps,
];

const broader = (kind: Kind, weight: number): DocumentShape => ({
  weight,
  texts: [],
  ties: [{ to: kind, pattern: `(s)-[:BROADER]->(t:${kind})` }],
});

export const DOCUMENT_SHAPES: Readonly<Record<SearchedKind, DocumentShape>> = {
  Practice: {
    weight: 3,
    texts: [
      'problem',
      'aims',
      'approach',
      'activities',
      'preconditions',
      'coreElements',
      'adaptableElements',
      'lessons',
      'failures',
      'rolesNeeded',
    ],
    ties: [...undertaking, ...places('PRACTICED_IN')],
  },
  Program: {
    weight: 2.5,
    texts: ['problem', 'aims', 'approach', 'activities', 'selection', 'selectionCriteria'],
    ties: [...undertaking, ...places('COVERS')],
  },
  City: {
    weight: 2,
    texts: [],
    ties: [
      { facet: 'regions', to: 'Region', pattern: '(s)-[:LOCATED_IN]->(t:Region)' },
      { facet: 'countries', to: 'Country', pattern: '(s)-[:LOCATED_IN]->(t:Country)' },
      concept('traits', 'Trait', 'HAS_TRAIT'),
    ],
  },
  Region: {
    weight: 1,
    texts: [],
    ties: [{ facet: 'countries', to: 'Country', pattern: '(s)-[:LOCATED_IN]->(t:Country)' }],
  },
  Country: { weight: 1.2, texts: [], ties: [] },
  Stakeholder: { weight: 1, texts: [], ties: places('BASED_IN') },
  FundingSource: { weight: 1.2, texts: [], ties: [{ to: 'Stakeholder', pattern: '(s)-[:RUN_BY]->(t:Stakeholder)' }] },
  Outcome: {
    weight: 0.4,
    texts: [],
    ties: [
      themes,
      ...places('ACHIEVED_IN'),
      { to: 'Practice', pattern: '(s)<-[:LED_TO]-(t:Practice)' },
      { to: 'Program', pattern: '(s)<-[:LED_TO]-(t:Program)' },
    ],
  },
  Theme: broader('Theme', 2),
  Challenge: broader('Challenge', 1.5),
  TargetGroup: broader('TargetGroup', 1.5),
  Method: broader('Method', 1.5),
  Trait: broader('Trait', 1),
  Goal: broader('Goal', 0.5),
  Index: { weight: 1, texts: ['definition'], ties: [] },
};

/** The ties of a kind as the graph reads them. */
export function tiesFrom(kind: SearchedKind): (ShapeTie & Tie)[] {
  return DOCUMENT_SHAPES[kind].ties.map((tie) => ({ ...tie, from: kind }));
}

/** A node that a document is tied to, and how. */
export interface TiedNode {
  node: StoredNode;
  tie: ShapeTie;
}
