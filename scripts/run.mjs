import { spawn } from 'node:child_process';

/** A command ended with an error; `output` is what it printed where that was kept back. */
export class CommandFailed extends Error {
  /**
   * @param {string} command
   * @param {string} output
   */
  constructor(command, output) {
    super(`${command} failed.`);
    this.output = output;
  }
}

/**
 * Runs a command and waits for its end. Whoever ends this process ends the command too.
 * @param {string} command
 * @param {string[]} parameters
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] `quiet` keeps the output back
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, parameters, { quiet = false, env = process.env } = {}) {
  const child = spawn(command, parameters, { env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
  process.on('SIGTERM', pass).on('SIGINT', pass);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => {
      output += chunk;
    });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGTERM', pass).off('SIGINT', pass);
      if (signal === 'SIGTERM' || signal === 'SIGINT') process.kill(process.pid, signal);
      else resolve({ code: code ?? 1, output });
    });
  });
}

/**
 * Runs a tool that `npm ci` has installed, by its file: this spares the second that npx takes.
 * @param {string} file a path below node_modules
 * @param {string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(file, parameters, options) {
  return run(process.execPath, [`node_modules/${file}`, ...parameters], options);
}

/**
 * @param {string[]} parameters
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runNpm(parameters, options) {
  const cli = process.env.npm_execpath;
  // The npm that runs this script comes first; Windows cannot spawn its "npm" without a shell.
  if (cli?.endsWith('.js')) return run(process.execPath, [cli, ...parameters], options);
  return run(process.platform === 'win32' ? 'npm.cmd' : 'npm', parameters, options);
}
