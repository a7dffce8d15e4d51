import { type Kind, kindOf } from '../../graph/kinds.ts';
import type { ParticipationRole, Sector } from '../../graph/vocabulary.ts';
import { MARKS } from './facets.ts';
import { Features } from './features.ts';
import type { PracticeRecord } from './read-practices.ts';

type Participant = PracticeRecord['participants'][number];

/** How strongly a mark tells beside a node that both name. */
const IN_A_ROLE = 0.5;
const KIND_OF_MEMBER = 0.7;

/** Methods, the kinds of groups and meetings in which people work, and whether it goes in phases. */
export function waysOfWorkingOf({ steps }: PracticeRecord, methods: Features): Features {
  const groups = steps.filter(({ to }) => kindOf(to) === 'WorkingGroup');
  const phases = steps.filter(({ to }) => kindOf(to) === 'Phase');
  methods.sayAll(groups.map(({ kind }) => MARKS.group + kind));
  return phases.length > 1 ? methods.say(`${MARKS.staged}PHASES`) : methods;
}

/** Who takes part: bodies by name, sectors, sectors in a role (filled or needed), kinds of members of groups. */
export function participantsOf(record: PracticeRecord): Features {
  const { node, steps, participants } = record;
  const bodies = participants.filter((participant) => !isAuthorityOfPlace(participant, record));
  const features = new Features().sayAll(bodies.map(({ to }) => to));
  const take = (sector: Sector | '' | null | undefined, role?: ParticipationRole) => {
    if (!sector) return;
    features.say(MARKS.sector + sector);
    if (role) features.say(`${MARKS.part}${sector} ${role}`, IN_A_ROLE);
  };
  for (const { sector, role } of participants) take(sector, role);
  for (const { rolesNeededSectors, rolesNeededRoles } of [node as unknown as RolesNeeded, ...steps])
    rolesNeededSectors?.forEach((sector, index) => {
      take(sector, rolesNeededRoles?.[index]);
    });
  for (const { memberKinds, memberSectors } of steps) {
    features.sayAll(memberKinds?.map((kind) => MARKS.member + kind) ?? [], KIND_OF_MEMBER);
    for (const sector of memberSectors ?? []) take(sector);
  }
  return features;
}

type RolesNeeded = Pick<PracticeRecord['steps'][number], 'rolesNeededSectors' | 'rolesNeededRoles'>;

/** What came or is to come of it: what is measured, and results and impacts by their subject. */
export function outcomesOf({ themesOfSteps, indicators, concepts }: PracticeRecord): Features {
  const features = new Features().sayAll(indicators.map(({ to }) => to));
  features.sayAll(concepts.map(({ to }) => to).filter((id) => kindOf(id) === 'Index'));
  return features.sayAll(themesOfSteps.filter(({ via }) => kindOf(via) === 'Outcome').map(({ to }) => to));
}

/** A body that stands for the place where it is done: to share both is to share one thing. */
function isAuthorityOfPlace({ sector }: Participant, { places }: PracticeRecord): boolean {
  const isIn = (kind: Kind) => places.some(({ to }) => kindOf(to) === kind);
  return isIn('City')
    ? sector === 'LOCAL_AUTHORITY'
    : isIn('Region') && (sector === 'LOCAL_AUTHORITY' || sector === 'GOVERNMENT');
}

/** What the authority of a place counts for beside the place. */
const AUTHORITY = 0.3;

/** Where: cities, regions, countries, and their authorities; how large; which kinds of city it is in or for. */
export function contextOf(record: PracticeRecord, suited: Features): Features {
  const { places, traits, participants } = record;
  const authorities = participants.filter((participant) => isAuthorityOfPlace(participant, record));
  const features = suited.sayAll(traits.map(({ to }) => to)).sayAll(places.map(({ to }) => to));
  features.sayAll(
    authorities.map(({ to }) => to),
    AUTHORITY,
  );
  for (const { population } of places) if (population) saySize(features, population);
  return features;
}

/** Four times as large is one step on the scale. */
const STEP = Math.log(4);

/** A size lies between two marks of a logarithmic scale and counts for each as far as it is near. */
function saySize(features: Features, population: number) {
  const place = Math.log(population) / STEP;
  const below = Math.floor(place);
  features.say(MARKS.size + below, 1 - (place - below));
  features.say(MARKS.size + (below + 1), place - below);
}
