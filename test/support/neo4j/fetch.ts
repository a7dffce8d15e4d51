import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NEO4J_FOLDER, NEO4J_VERSION } from './find.ts';

const PROJECT = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>crosstown</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${NEO4J_VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;

/** Fetches Neo4j's jars with Maven. A broken download leaves nothing behind that looks whole. */
export function fetchNeo4j(): void {
  console.log(`Fetching Neo4j ${NEO4J_VERSION} with Maven (123 MB, once) …`);
  mkdirSync(dirname(NEO4J_FOLDER), { recursive: true });
  const unfinished = mkdtempSync(`${NEO4J_FOLDER}-`);
  try {
    writeFileSync(join(unfinished, 'pom.xml'), PROJECT);
    const options = { cwd: unfinished, encoding: 'utf8' } as const;
    const { status, stdout } = spawnSync(
      'mvn',
      ['-q', '-B', 'dependency:copy-dependencies', '-DoutputDirectory=lib'],
      options,
    );
    if (status !== 0) throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}:\n${stdout}`);
    renameSync(unfinished, NEO4J_FOLDER);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
