import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { countCheck, countPlaywright, countVitest } from "./counts.mjs";

const dir = mkdtempSync(join(tmpdir(), "souk-counts-"));
afterAll(() => rmSync(dir, { recursive: true }));

function report(content) {
  const path = join(dir, `${crypto.randomUUID()}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const vitest = (over = {}) =>
  report({
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
    ...over,
  });

describe("what a step counts", () => {
  test("a check is one, by its exit code", () => {
    expect(countCheck(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countCheck(3)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  test("a suite is what its report says", () => {
    expect(countVitest(vitest(), 0)).toEqual({ passed: 5, failed: 0, skipped: 0 });
    expect(countVitest(vitest({ numFailedTests: 2, numPendingTests: 1 }), 1)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 1,
    });
    const stats = report({ stats: { expected: 7, flaky: 1, unexpected: 2, skipped: 0 } });
    expect(countPlaywright(stats, 1)).toEqual({ passed: 8, failed: 2, skipped: 0 });
  });

  test("a test file that could not be loaded is a failure, though it has no tests", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(countVitest(vitest({ testResults }), 1)).toMatchObject({ passed: 5, failed: 1 });
  });

  test("a bad end without a failed test, an empty suite and a missing report are failures", () => {
    expect(countVitest(vitest(), 1)).toMatchObject({ failed: 1 });
    expect(countVitest(vitest({ numPassedTests: 0, testResults: [] }), 0)).toMatchObject({ failed: 1 });
    expect(countVitest(join(dir, "none.json"), 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countPlaywright(join(dir, "none.json"), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
