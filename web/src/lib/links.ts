import { linkOptions } from '@tanstack/react-router';

/** What is needed to lead to a thing: its id says what kind it is ("city:dublin"). */
export interface Linkable {
  readonly id: string;
  readonly __typename?: string;
}

/** The one place that knows at which address a thing is shown. */
export function linkTo({ id }: Linkable) {
  const [kind, slug = ''] = splitId(id);
  switch (kind) {
    case 'practice':
      return linkOptions({ to: '/practices/$slug', params: { slug } });
    case 'city':
      return linkOptions({ to: '/cities/$slug', params: { slug } });
    case 'program':
      return linkOptions({ to: '/programmes/$slug', params: { slug } });
    case 'stakeholder':
      return linkOptions({ to: '/stakeholders/$slug', params: { slug } });
    case 'funding-source':
      return linkOptions({ to: '/funding/$slug', params: { slug } });
    case 'theme':
      return linkOptions({ to: '/themes/$slug', params: { slug } });
    default:
      return linkOptions({ to: '/things/$id', params: { id } });
  }
}

/** The id behind an address: `idOf('program', 'israel-2048')`. */
export const idOf = (kind: IdPrefix, slug: string): string => `${kind}:${slug}`;
export type IdPrefix = 'practice' | 'city' | 'program' | 'stakeholder' | 'funding-source' | 'theme';

/** "funding-source:urbact" → ["funding-source", "urbact"]. */
function splitId(id: string): [kind: string, slug: string | undefined] {
  const colon = id.indexOf(':');
  return [id.slice(0, colon), id.slice(colon + 1)];
}

/** What kind of thing an id names, as it stands in front of the colon. */
export const kindOfId = (id: string): string => splitId(id)[0];
