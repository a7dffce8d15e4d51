// Written for any Node since version 14, so that an old one can still read the sentence it prints.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Crosstown needs Node 20.19 or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}
