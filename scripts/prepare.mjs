import { buildChangedParts } from './build.mjs';
import { installMissingPackages } from './install.mjs';
import { CommandFailed } from './run.mjs';

/** Installs and builds what is missing; where that fails, says why and ends the process. */
export async function prepare() {
  try {
    await installMissingPackages();
    await buildChangedParts();
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    console.error(`${error.output}\n${error.message}`.trim());
    process.exit(1);
  }
}
