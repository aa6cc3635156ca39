import { readFileSync } from "node:fs";

/** A suite's report; none when it ended before it could write one. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** A step that is one check: it passed or failed as its exit code says. */
export function countCheck(code) {
  return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** Whatever a report says, a suite that ended badly has failed at least once, and one without tests too. */
function settle(counts, code) {
  const nothing = counts.passed + counts.failed === 0;
  return (code !== 0 || nothing) && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** The counts of Vitest's JSON report. A file that could not even be loaded counts as one failed test. */
export function countVitest(path, code) {
  const report = readJson(path);
  if (report === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed"),
  ).length;
  const counts = {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded,
    skipped: report.numPendingTests + report.numTodoTests,
  };
  return settle(counts, code);
}

/** The counts of Playwright's JSON report. A test that passed only on a retry has passed. */
export function countPlaywright(path, code) {
  const stats = readJson(path)?.stats;
  if (stats === undefined) return { passed: 0, failed: 1, skipped: 0 };
  const counts = { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  return settle(counts, code);
}
