import type { GraphQLResolveInfo } from 'graphql';
import { kindOf } from '../../graph/kinds.ts';
import type { Context } from '../context.ts';
import { loadEntity } from '../entity/load-entity.ts';
import { fieldsIn } from '../search/facets-asked.ts';
import type { ReasonedPractice } from './load-similar.ts';

/** What reasons name is read while the practices are, where it will be asked for: not in a turn of its own after them. */
export function loadAhead(context: Context, info: GraphQLResolveInfo, rows: readonly ReasonedPractice[]): void {
  const asked = reasonFields(info);
  if (!asked.has('text') && !asked.has('shared')) return;
  const ids = rows.flatMap(({ reasons }) =>
    reasons.flatMap(({ shared, toldElsewhere }) => (asked.has('text') ? [...shared, ...toldElsewhere] : shared)),
  );
  for (const id of new Set(ids)) {
    const kind = kindOf(id);
    // Whoever asks for it afterwards is told why it could not be read.
    if (kind) loadEntity(context, kind, id).catch(() => undefined);
  }
}

/** The fields of reasons that an operation asks of the list of those alike. */
function reasonFields({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  let fields = [...fieldNodes];
  for (const inside of ['edges', 'reasons'])
    fields = fieldsIn(selectionsOf(fields), fragments).filter(({ name }) => name.value === inside);
  return new Set(fieldsIn(selectionsOf(fields), fragments).map(({ name }) => name.value));
}

const selectionsOf = (fields: GraphQLResolveInfo['fieldNodes']) =>
  fields.flatMap(({ selectionSet }) => selectionSet ?? []);
