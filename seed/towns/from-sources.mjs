// The start of the thread where it runs from the sources: a thread does not take over what reads TypeScript.
import { register } from 'tsx/esm/api';

register();
await import('./finding.ts');
