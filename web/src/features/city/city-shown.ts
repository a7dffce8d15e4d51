import type { CityPageQuery } from '../../gql/city.ts';

/** What the page shows of a city. */
export type CityShown = NonNullable<CityPageQuery['city']>;
