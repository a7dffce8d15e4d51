import type { ApolloServerPlugin } from '@apollo/server';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLOutputType,
  getNamedType,
  isListType,
  isNonNullType,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity';
import type { Context } from './context.ts';
import { failure } from './errors.ts';
import { LIMITS } from './limits.ts';
import { maxSpreadsRule } from './max-spreads-rule.ts';

/** By default these rules throw, which would pass for an error of ours. */
const AS_A_FINDING = {
  propagateOnRejection: false,
  onReject: [
    (context: ValidationContext | null, error: GraphQLError) =>
      context?.reportError(new GraphQLError(error.message.replace('Syntax Error: ', ''))),
  ],
};

/** Refuses operations that are too deep or repeat a field under too many names, before anything runs. */
export const limitingRules: ValidationRule[] = [
  maxDepthRule({ n: LIMITS.maxDepth, flattenFragments: true, ...AS_A_FINDING }) as unknown as ValidationRule,
  maxAliasesRule({ n: LIMITS.maxAliases, ...AS_A_FINDING }) as unknown as ValidationRule,
  maxSpreadsRule,
];

/** Refuses operations that could return too much; unlike a rule, it knows the values of the variables. */
export const costLimit: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async didResolveOperation({ schema, document, request }) {
      const { operationName, variables } = request;
      const { cost, searches } = costsOf({ schema, query: document, operationName, variables });
      if (cost > LIMITS.maxCost)
        throw failure(
          'BAD_USER_INPUT',
          `This could return ${cost} fields, and ${LIMITS.maxCost} is the most: ask for smaller pages (first), fewer ids or fewer lists inside lists.`,
          { cost, limit: LIMITS.maxCost, field: 'first', http: { status: 400 } },
        );
      if (searches > LIMITS.maxSearches)
        throw failure(
          'BAD_USER_INPUT',
          `This searches ${searches} times, and ${LIMITS.maxSearches} is the most: ask for the rest in operations of their own.`,
          { cost: searches, limit: LIMITS.maxSearches, field: 'search', http: { status: 400 } },
        );
    },
  }),
};

type Operation = Omit<Parameters<typeof getComplexity>[0], 'estimators'>;

interface Costs {
  cost: number;
  searches: number;
}

/** Costs of operations that come again and again, by what of their variables costs depend on. */
const known = new WeakMap<DocumentNode, Map<string, Costs>>();
/** Of one operation; a page asks for few. */
const MOST_SHAPES = 200;

/** Variables that do not fit have no cost: the execution refuses them with a better word, and runs nothing. */
function costsOf(operation: Operation): Costs {
  const ofDocument = known.get(operation.query) ?? new Map<string, Costs>();
  const shape = `${operation.operationName} ${JSON.stringify(operation.variables, withoutTexts)}`;
  const costs = ofDocument.get(shape);
  if (costs) return costs;
  try {
    const cost = getComplexity({ ...operation, estimators: [costOfField] });
    const counted = { cost, searches: getComplexity({ ...operation, estimators: [searchesOfField] }) };
    if (ofDocument.size >= MOST_SHAPES) ofDocument.clear();
    known.set(operation.query, ofDocument.set(shape, counted));
    return counted;
  } catch (error) {
    if (error instanceof GraphQLError) return { cost: 0, searches: 0 };
    throw error;
  }
}

/** Numbers, switches and the lengths of lists make costs; of a text it only counts that it is one. */
const withoutTexts = (_: string, value: unknown) => (typeof value === 'string' ? '' : value);

/** Types whose lists are as long as the field that leads to them was asked for. */
const SIZED: ReadonlySet<string> = new Set(['SearchResults', 'SearchPlaces']);

/** Lists that stay short are counted as this many items. */
const SHORT_LIST = 5;

const costOfField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const item = getNamedType(field.type).name;
  if (item.endsWith('Connection')) return 1 + childComplexity * sizeOf(args.first ?? args.last);
  if (item === 'SearchResults') return 1 + childComplexity * sizeOf(args.pageSize);
  if (item === 'SearchPlaces') return 1 + childComplexity * sizeOf(args.first, LIMITS.maxPlaces);
  const insideConnection = type.name.endsWith('Connection') || SIZED.has(type.name);
  return 1 + childComplexity * (isList(field.type) && !insideConnection ? lengthOf(args.ids) : 1);
};

/** Fields that search by themselves. */
const SEARCHING: ReadonlySet<string> = new Set([
  'Query.search',
  'Query.suggest',
  'Query.towns',
  'SearchResults.places',
  'SearchResults.wordCounts',
]);

const searchesOfField: ComplexityEstimator = ({ type, field, args, childComplexity }) => {
  const matching = type.name === 'Facet' && typeof args.matching === 'string';
  return childComplexity + (matching || SEARCHING.has(`${type.name}.${field.name}`) ? 1 : 0);
};

/** A list of things asked for by their ids is as long as those. */
const lengthOf = (ids: unknown) => (Array.isArray(ids) ? ids.length : SHORT_LIST);

/** What is asked for beyond the limit is refused by the field itself, with a clearer word. */
const sizeOf = (asked: unknown, most: number = LIMITS.maxPageSize) =>
  typeof asked === 'number' && asked >= 0 ? Math.min(asked, most) : LIMITS.pageSize;

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);
