import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countsOf } from '../../scripts/test-counts.mjs';
import { scratchDirectory } from '../support/scratch.ts';

function reportOf(content: object): string {
  const path = join(scratchDirectory('report'), 'report.json');
  writeFileSync(path, JSON.stringify({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 2, ...content }));
  return path;
}

it('counts what passed, failed and was skipped', () => {
  expect(countsOf(reportOf({ testResults: [] }), 0)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

it('counts a file that could not be read as a failed test', () => {
  const testResults = [{ status: 'failed', assertionResults: [] }];
  expect(countsOf(reportOf({ testResults }), 1)).toMatchObject({ failed: 1 });
});

it('counts a file with failed tests once for each of them', () => {
  const testResults = [{ status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'failed' }] }];
  expect(countsOf(reportOf({ numFailedTests: 2, testResults }), 1)).toMatchObject({ failed: 2 });
});

it('never reads an error outside of the tests, or a missing report, as no failure', () => {
  expect(countsOf(reportOf({ testResults: [] }), 1)).toMatchObject({ failed: 1 });
  expect(countsOf('/nowhere/report.json', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
