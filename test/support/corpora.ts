import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GraphEngine } from '../../graph/engine.ts';
import { importFile } from '../../seed/imports/import-file.ts';
import { loadMapping } from '../../seed/imports/mapping/load.ts';
import { byteSource } from '../../seed/imports/read/chunks.ts';

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** The corpora that lie beside the repository, with the mappings that read them. */
const CORPORA = {
  'jrc-ips': pathOf('../../../shared/data/jrc-ips/data/cases.csv'),
  'jrc-bc4sdgs': pathOf('../../../shared/data/jrc-bc4sdgs/bc4sdgs_202507_merged_upd_pub.csv'),
};

/** Whether they are there: a clone elsewhere has them not. */
export const corporaAreThere = () => Object.values(CORPORA).every((path) => existsSync(path));

/** Imports both corpora as `npm run import` does. */
export async function importCorpora(graph: GraphEngine): Promise<void> {
  for (const [name, path] of Object.entries(CORPORA)) {
    const mappingFile = pathOf(`../../seed/sources/${name}.yaml`);
    const mapping = await loadMapping(mappingFile);
    await importFile(
      graph,
      {
        file: await byteSource(path, path),
        mapping,
        mappingName: name,
        directories: [dirname(path), dirname(mappingFile)],
        dryRun: false,
        allOrNothing: false,
      },
      { opened: () => undefined, finding: () => undefined, rejected: () => undefined, progress: () => undefined },
      new AbortController().signal,
    );
  }
}
