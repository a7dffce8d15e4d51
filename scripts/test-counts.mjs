import { existsSync, readFileSync } from 'node:fs';

/**
 * Counts what Vitest reports. A file that could not be read counts as a failed test, and so does a run that ended with
 * an error outside of any test: a failure never reads as none.
 * @param {string} report the path of Vitest's JSON report
 * @param {number} code what Vitest ended with
 */
export function countsOf(report, code) {
  const { passed, failed, skipped } = existsSync(report)
    ? countsIn(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed, skipped };
}

/**
 * @typedef {{ status: string, assertionResults: { status: string }[] }} FileResult
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: FileResult[] }} report
 */
function countsIn({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const unread = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return { passed: numPassedTests, failed: numFailedTests + unread.length, skipped: numPendingTests };
}
