import { graphql } from 'graphql';
import { contextFor } from '../../api/context.ts';
import { buildSchema } from '../../api/schema.ts';
import type { Search } from '../../api/search/open.ts';
import type { GraphEngine } from '../../graph/engine.ts';

const schema = buildSchema();

interface AskedEngines {
  graph: GraphEngine;
  search: Search;
}

/** Executes an operation as the server would, and counts the statements that it sends to the graph. */
export const askCounted = (engines: AskedEngines, source: string, variableValues = {}) =>
  countedAsker(engines)(source, variableValues);

/** The same for several operations, one after the other, of one server. */
export function countedAsker(engines: AskedEngines) {
  const statements: string[] = [];
  const graph: GraphEngine = {
    ...engines.graph,
    read: (cypher, parameters) => {
      statements.push(cypher);
      return engines.graph.read(cypher, parameters);
    },
  };
  return async (source: string, variableValues = {}) => {
    const contextValue = contextFor({ ...engines, graph }, undefined);
    const { data, errors } = await graphql({ schema, source, variableValues, contextValue });
    return { data, errors, statements: statements.splice(0) };
  };
}
