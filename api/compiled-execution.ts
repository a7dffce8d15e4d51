import type { ApolloServerOptions } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Context } from './context.ts';
import { LIMITS } from './limits.ts';

/** Apollo lets others execute operations through what it calls a gateway alone. */
type Gateway = NonNullable<ApolloServerOptions<Context>['gateway']>;
type Executor = NonNullable<Awaited<ReturnType<Gateway['load']>>['executor']>;

/**
 * Executes what is asked again and again, as pages do, by functions that are compiled from it: a page of search results has
 * thousands of fields, and walking through its document for each of them costs more than finding it. Whatever is asked but
 * a few times is executed as it stands: compiling costs as much as some answers, and strangers may send anything.
 */
export function compiledExecution(schema: GraphQLSchema): Gateway {
  return {
    onSchemaLoadOrUpdate: (listen) => {
      listen({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    load: async () => ({ executor: executorFor(schema) }),
    stop: async () => {},
  };
}

function executorFor(schema: GraphQLSchema): Executor {
  // As long as Apollo holds a document.
  const known = new WeakMap<DocumentNode, Map<string, Operation>>();
  const keep = newest(LIMITS.maxCompiled);
  return async ({ document, operationName, request, context }) => {
    const ofDocument = known.get(document) ?? new Map<string, Operation>();
    known.set(document, ofDocument);
    const operation = ofDocument.get(operationName ?? '') ?? { asked: 0, compiled: null };
    ofDocument.set(operationName ?? '', operation);
    operation.asked++;
    if (operation.asked === LIMITS.askedUntilCompiled) {
      operation.compiled = compiled(schema, document, operationName);
      keep(operation);
    }
    const variableValues = request.variables ?? {};
    const answer = await operation.compiled?.query(undefined, context, variableValues);
    return answer && hasRun(answer)
      ? withExtensions(answer)
      : execute({ schema, document, operationName, contextValue: context, variableValues });
  };
}

/** Lets the oldest go where there are too many; it is counted anew. */
function newest(most: number) {
  const kept = new Set<Operation>();
  return (operation: Operation) => {
    kept.add(operation);
    const [oldest] = kept;
    if (kept.size <= most || !oldest) return;
    kept.delete(oldest);
    Object.assign(oldest, { asked: 0, compiled: null });
  };
}

/** Variables that do not fit end it before anything has run: GraphQL's own execution has the word that names the remedy. */
const hasRun = ({ data, errors }: ExecutionResult) => data != null || (errors ?? []).some(({ path }) => path);

/** One operation of a document. */
interface Operation {
  /** How many times. */
  asked: number;
  compiled: CompiledQuery | null;
}

/** Null where it is executed as it stands. */
function compiled(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): CompiledQuery | null {
  if ((document.loc?.source.body.length ?? 0) > LIMITS.maxCompiledLength) return null;
  const made = compileQuery(schema, document, operationName ?? undefined);
  return isCompiledQuery(made) ? made : null;
}

/** Compiled operations leave out what an error has besides its words where it has nothing; Apollo expects it to be there. */
function withExtensions(answer: ExecutionResult): ExecutionResult {
  if (!answer.errors) return answer;
  return { ...answer, errors: answer.errors.map(extensible) };
}

const extensible = (error: GraphQLError): GraphQLError =>
  error.extensions ? error : Object.create(error, { extensions: { value: {}, enumerable: true } });
