import { readFileSync } from 'node:fs';
import { CommandFailed, runNpm } from './run.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

/** Installs what package-lock.json asks for, unless it is there already. */
export async function installMissingPackages() {
  if (isInstalled(packagesOf('package-lock.json'), packagesOf('node_modules/.package-lock.json'))) return;
  console.log('Installing packages …');
  const { code } = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new CommandFailed('npm ci', '');
}

/**
 * Whether each package that the lockfile asks for is there in its version. Optional ones may be missing: most are for
 * other platforms.
 * @param {Packages | null} asked
 * @param {Packages | null} there what npm has noted of node_modules; null where it has noted nothing
 */
export function isInstalled(asked, there) {
  if (!asked || !there) return false;
  return Object.entries(asked).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || there[path]?.version === version || (optional && !there[path]),
  );
}

/**
 * @param {string} lockfile
 * @returns {Packages | null}
 */
function packagesOf(lockfile) {
  try {
    return JSON.parse(readFileSync(lockfile, 'utf8')).packages;
  } catch {
    return null;
  }
}
