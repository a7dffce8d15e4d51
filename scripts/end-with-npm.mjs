// Ends this process when the npm that started it has ended. npm passes SIGTERM on to its shell, and many a shell dies of
// it without telling the command it runs: the server would go on, and keep its port and its graph.
const parent = process.ppid;

/** How often to look, in milliseconds. */
const INTERVAL = 250;

if (process.env.npm_lifecycle_event && process.platform !== 'win32')
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, INTERVAL).unref();
