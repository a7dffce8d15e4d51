import type { GraphEngine } from './engine.ts';
import { openEmbedded } from './engines/embedded.ts';
import { type Neo4jSettings, openNeo4j } from './engines/neo4j.ts';
import { migrate } from './migrations/migrate.ts';
import { GRAPH_SCHEMA } from './schema.ts';

export interface GraphSettings {
  /** Where the embedded graph lives; used where `neo4j` is absent. */
  directory: string;
  neo4j?: Neo4jSettings;
}

/** Opens the graph that the settings name, with its schema in place and all migrations applied. */
export async function openGraph({ neo4j, directory }: GraphSettings): Promise<GraphEngine> {
  const engine = neo4j ? openNeo4j(neo4j) : openEmbedded(directory);
  try {
    await engine.ensureSchema(GRAPH_SCHEMA);
    await migrate(engine);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}
