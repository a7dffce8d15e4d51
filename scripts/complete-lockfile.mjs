// Adds to package-lock.json an entry for each optional platform package that it lacks.
// npm leaves a package out of the lockfile when the registry it was written with does not carry it, and `npm ci` then
// refuses the lockfile on every platform. An entry without an integrity makes it pass, and install the right one there.
// Usage: node scripts/complete-lockfile.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const LOCKFILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const PROCESSORS = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64'];

/**
 * @typedef {{ version?: string, dev?: boolean, resolved?: string, optionalDependencies?: Record<string, string> }} Entry
 * @typedef {Record<string, Entry>} Packages entries by their path in node_modules
 * @typedef {{ path: string, version: string, dev: boolean }} MissingPackage
 */

/**
 * The optional packages that some entry of the lockfile asks for and no entry describes.
 * @param {{ packages: Packages }} lockfile
 * @returns {MissingPackage[]}
 */
export function missingOptionalPackages({ packages }) {
  /** @type {MissingPackage[]} */
  const missing = [];
  for (const [parent, { dev = false, optionalDependencies = {} }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies))
      if (!isDescribed(packages, parent, name)) missing.push({ path: `node_modules/${name}`, version, dev });
  return missing;
}

/**
 * Whether Node, looking upwards from `parent`, would find `name` in the lockfile.
 * @param {Packages} packages
 * @param {string} parent
 * @param {string} name
 */
function isDescribed(packages, parent, name) {
  const folders = parent.split('/node_modules/');
  for (let depth = folders.length; depth > 0; depth--)
    if (packages[`${folders.slice(0, depth).join('/node_modules/')}/node_modules/${name}`]) return true;
  return Boolean(packages[`node_modules/${name}`]);
}

/**
 * The lockfile's entry for a platform package; its name says which platform it is for.
 * @param {MissingPackage} missing
 */
export function platformEntry({ path, version, dev }) {
  const words = path.split(/[/-]/);
  const os = SYSTEMS.find((system) => words.includes(system));
  const cpu = PROCESSORS.find((processor) => words.includes(processor));
  if (!os || !cpu || !/^\d+\.\d+\.\d+/.test(version))
    throw new Error(
      `${path} (${version}) is missing from the lockfile, and its name does not say which platform it is for.`,
    );
  const libc = os === 'linux' && libcOf(words);
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc: [libc] }), optional: true, os: [os] };
}

/** @param {string[]} words such as `linux`, `x64`, `musl` or `gnueabihf` */
function libcOf(words) {
  if (words.some((word) => word.startsWith('musl'))) return 'musl';
  return words.some((word) => word.startsWith('gnu')) ? 'glibc' : null;
}

/** @param {boolean} check only say what is wrong */
function run(check) {
  /** @type {{ packages: Packages }} */
  const lockfile = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
  const missing = missingOptionalPackages(lockfile);
  const hosts = Object.entries(lockfile.packages).filter(([, entry]) => entry.resolved);
  if (check) return report(missing, hosts);
  for (const one of missing) lockfile.packages[one.path] = platformEntry(one);
  for (const [, entry] of hosts) delete entry.resolved;
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(LOCKFILE, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`Added ${missing.length} platform packages to package-lock.json.`);
}

/**
 * @param {MissingPackage[]} missing
 * @param {[string, Entry][]} hosts
 */
function report(missing, hosts) {
  for (const { path } of missing) console.error(`package-lock.json lacks ${path}`);
  for (const [path] of hosts) console.error(`package-lock.json names the registry that ${path} came from`);
  if (missing.length + hosts.length === 0) return;
  console.error('Run: npm run lockfile');
  process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) run(process.argv.includes('--check'));
