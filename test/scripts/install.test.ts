import { expect, it } from 'vitest';
import { isInstalled } from '../../scripts/install.mjs';

const asked = {
  '': { version: '0.1.0' },
  'node_modules/tool': { version: '1.2.3' },
  'node_modules/tool-darwin-arm64': { version: '1.2.3', optional: true },
};
const tool = { version: '1.2.3' };

it('is content without the packages of other platforms', () => {
  expect(isInstalled(asked, { 'node_modules/tool': tool })).toBe(true);
});

it('misses a package, another version, and an optional package in another version', () => {
  const optional = 'node_modules/tool-darwin-arm64';
  expect(isInstalled(asked, {})).toBe(false);
  expect(isInstalled(asked, { 'node_modules/tool': { version: '1.2.4' } })).toBe(false);
  expect(isInstalled(asked, { 'node_modules/tool': tool, [optional]: { version: '1.0.0' } })).toBe(false);
});

it('installs where nothing is noted of node_modules', () => {
  expect(isInstalled(asked, null)).toBe(false);
});
