import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { PracticeResolver } from './practice/practice.resolver.ts';

/** The executable schema; `schema.graphql` is what it prints. */
export function buildSchema(): GraphQLSchema {
  return buildSchemaSync({ resolvers: [PracticeResolver], validate: false });
}
