import {
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  type ValidationContext,
  type ValidationRule,
  visit,
} from 'graphql';
import { LIMITS } from './limits.ts';

/**
 * Refuses operations whose fragments spread each other so often that whoever follows them would never end: twenty of them,
 * each spread twice in the one before, are a million.
 */
export const maxSpreadsRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    if (spreadsOf(operation, context, new Map()) > LIMITS.maxSpreads)
      context.reportError(
        new GraphQLError(`The fragments are spread more than ${LIMITS.maxSpreads} times: name the fields themselves.`),
      );
  },
});

/** How many spreads there are when all are followed; each fragment is read once, one within itself counts nothing. */
function spreadsOf(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  context: ValidationContext,
  known: Map<string, number>,
): number {
  let spreads = 0;
  visit(node, {
    FragmentSpread({ name: { value: name } }) {
      const fragment = context.getFragment(name);
      if (fragment && !known.has(name)) {
        known.set(name, 0);
        known.set(name, spreadsOf(fragment, context, known));
      }
      spreads += 1 + (known.get(name) ?? 0);
    },
  });
  return spreads;
}
