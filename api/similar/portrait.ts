import { type Kind, kindOf } from '../../graph/kinds.ts';
import type { ConceptTree } from './concept-tree.ts';
import type { Portrait, Strand } from './facets.ts';
import { Features } from './features.ts';
import { contextOf, outcomesOf, participantsOf, waysOfWorkingOf } from './involvement.ts';
import type { PracticeRecord } from './read-practices.ts';
import { wordStrands } from './words.ts';

/** What a theme of a step, a group or an outcome counts for, where one of the practice itself counts 1. */
const THEME_OF_A_STEP = 0.5;
/** Who runs a fund says less than the fund. */
const FUNDER = 0.5;

/** Draws a practice as it is compared with others. What is not documented is in no strand. */
export function portraitOf(record: PracticeRecord, tree: ConceptTree): Portrait {
  const themes = named(record, 'Theme', tree);
  for (const { to } of record.themesOfSteps) sayConcept(themes, to, tree, THEME_OF_A_STEP);
  const funding = ids(record.funds).sayAll(
    record.funders.map(({ to }) => to),
    FUNDER,
  );
  const strands = new Map<Strand, Map<string, number>>([
    ['THEMES', themes],
    ['CHALLENGES', named(record, 'Challenge', tree)],
    ['TARGET_GROUPS', named(record, 'TargetGroup', tree)],
    ['GOALS', named(record, 'Goal', tree)],
    ['METHODS', waysOfWorkingOf(record, named(record, 'Method', tree))],
    ['STAKEHOLDERS', participantsOf(record)],
    ['FUNDING', funding],
    ['OUTCOMES', outcomesOf(record)],
    ['CITY_CONTEXT', contextOf(record, named(record, 'Trait', tree))],
    ...wordStrands(record.node, tree.phrases),
  ]);
  for (const [strand, features] of strands) if (features.size === 0) strands.delete(strand);
  return { id: record.node.id, strands, home: homeOf(record) };
}

/** The concepts of a kind that the practice names, with those above them. */
function named({ concepts }: PracticeRecord, kind: Kind, tree: ConceptTree): Features {
  const features = new Features();
  for (const { to } of concepts) if (kindOf(to) === kind) sayConcept(features, to, tree, 1);
  return features;
}

function sayConcept(features: Features, id: string, tree: ConceptTree, strength: number) {
  features.say(id, strength);
  for (const [above, counts] of tree.above(id)) features.say(above, strength * counts);
}

const ids = (rows: readonly { to: string }[]) => new Features().sayAll(rows.map(({ to }) => to));

function homeOf({ places, programs }: PracticeRecord): string[] {
  const cities = places.filter(({ to }) => kindOf(to) === 'City');
  return [...new Set([...cities, ...programs].map(({ to }) => to))];
}
