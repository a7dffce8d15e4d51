import { graphql } from 'graphql';
import { contextFor } from '../../api/context.ts';
import { buildSchema } from '../../api/schema.ts';
import type { Search } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';

const schema = buildSchema();

/** Executes an operation as the server would, and counts the statements that it sends to the graph. */
export async function askCounted(engines: { graph: GraphEngine; search: Search }, source: string, variableValues = {}) {
  const statements: string[] = [];
  const graph: GraphEngine = {
    ...engines.graph,
    read: (cypher, parameters) => {
      statements.push(cypher);
      return engines.graph.read(cypher, parameters);
    },
  };
  const contextValue = contextFor({ ...engines, graph }, undefined);
  const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
  return { data, errors, statements };
}
