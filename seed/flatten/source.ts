import { dateProperties } from '../../graph/edtf-bounds.ts';
import type { Batch } from '../../graph/model.ts';
import type { SourceFacts } from '../facts.ts';
import { known } from './batch.ts';
import { slugOf } from './entity.ts';
import { textProperties } from './texts.ts';

/** `origin` tells of the document itself; `origin_it` of our translation of its title. */
export function source(facts: SourceFacts): Batch {
  const { id, origin, publisher, url, published, licence } = facts;
  const properties = {
    slug: slugOf(id),
    ...textProperties(facts),
    ...known({ origin, publisher, url, licence }),
    ...dateProperties('published', published),
  };
  return { nodes: [{ kind: 'Source', id, properties }], relationships: [] };
}
