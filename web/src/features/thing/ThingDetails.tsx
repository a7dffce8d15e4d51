import { ConceptDetails } from '../../components/ConceptDetails.tsx';
import { GoalDetails } from './GoalDetails.tsx';
import { GroupDetails } from './GroupDetails.tsx';
import { IndexDetails, IndicatorDetails } from './IndexDetails.tsx';
import { OutcomeDetails } from './OutcomeDetails.tsx';
import { PhasePlace } from './PhasePlace.tsx';
import { PlaceDetails } from './PlaceDetails.tsx';
import { TraitCities } from './TraitCities.tsx';
import type { ThingShown } from './thing-shown.ts';

/** What there is to say of a thing, by its kind. */
export function ThingDetails({ thing }: { readonly thing: ThingShown }) {
  switch (thing.__typename) {
    case 'Challenge':
    case 'TargetGroup':
    case 'Method':
    case 'Theme':
      return <ConceptDetails concept={thing} />;
    case 'Trait':
      return (
        <>
          <TraitCities trait={thing} />
          <ConceptDetails concept={thing} />
        </>
      );
    case 'Goal':
      return <GoalDetails goal={thing} />;
    case 'Region':
    case 'Country':
      return <PlaceDetails place={thing} />;
    case 'Index':
      return <IndexDetails index={thing} />;
    case 'Indicator':
      return <IndicatorDetails indicator={thing} />;
    case 'Phase':
      return <PhasePlace phase={thing} />;
    case 'WorkingGroup':
      return <GroupDetails group={thing} />;
    case 'Outcome':
      return <OutcomeDetails outcome={thing} />;
    default:
      return null;
  }
}
