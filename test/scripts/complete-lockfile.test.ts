import { describe, expect, it } from 'vitest';
import { missingOptionalPackages, platformEntry } from '../../scripts/complete-lockfile.mjs';

const parent = { version: '1.0.0', optionalDependencies: { '@quick/graph-darwin-arm64': '1.0.0' } };

describe('missingOptionalPackages', () => {
  it('finds a platform package that the lockfile does not describe', () => {
    expect(missingOptionalPackages({ packages: { 'node_modules/graph': { ...parent, dev: true } } })).toEqual([
      { path: 'node_modules/@quick/graph-darwin-arm64', version: '1.0.0', dev: true },
    ]);
  });

  it('looks where Node looks: beside the parent, then upwards', () => {
    const nested = 'node_modules/tool/node_modules/graph';
    for (const path of [`${nested}/node_modules/`, 'node_modules/tool/node_modules/', 'node_modules/'])
      expect(
        missingOptionalPackages({ packages: { [nested]: parent, [`${path}@quick/graph-darwin-arm64`]: {} } }),
      ).toEqual([]);
  });
});

describe('platformEntry', () => {
  it('reads the platform from the name', () => {
    const of = (name: string) => platformEntry({ path: `node_modules/${name}`, version: '1.0.0', dev: false });
    expect(of('@quick/graph-win32-x64-msvc')).toEqual({
      version: '1.0.0',
      cpu: ['x64'],
      optional: true,
      os: ['win32'],
    });
    expect(of('@quick/graph-linux-arm64-musl')).toMatchObject({ cpu: ['arm64'], libc: ['musl'], os: ['linux'] });
    expect(of('@quick/graph-linux-arm-gnueabihf')).toMatchObject({ cpu: ['arm'], libc: ['glibc'], os: ['linux'] });
    expect(of('@quick/graph-android-arm64')).not.toHaveProperty('libc');
  });

  it('refuses what is no platform package, and versions that are ranges', () => {
    expect(() => platformEntry({ path: 'node_modules/colours', version: '1.0.0', dev: false })).toThrow(/platform/);
    expect(() => platformEntry({ path: 'node_modules/graph-linux-x64', version: '^1.0.0', dev: false })).toThrow();
  });
});
