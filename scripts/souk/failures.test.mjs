import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { playwrightFailures, vitestFailures } from "./failures.mjs";

const dir = mkdtempSync(join(tmpdir(), "souk-failures-"));
afterAll(() => rmSync(dir, { recursive: true }));

function report(content) {
  const path = join(dir, `${crypto.randomUUID()}.json`);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

test("a unit test that failed is told by its name and the first lines of its error, without colours", () => {
  const failureMessages = ["\u001B[31mexpected 1\u001B[39m\n\nto be 2", "another"];
  const path = report({
    testResults: [
      {
        name: "a.test.ts",
        status: "failed",
        assertionResults: [
          { status: "passed", fullName: "good" },
          { status: "failed", fullName: "bad", failureMessages },
        ],
      },
      { name: "b.test.ts", status: "failed", message: "cannot be loaded", assertionResults: [] },
    ],
  });
  expect(vitestFailures(path)).toEqual([
    "    bad\n      expected 1\n      to be 2",
    "    b.test.ts\n      cannot be loaded",
  ]);
});

test("a browser test that failed is told by its file, name and error, however deep it stands", () => {
  const failed = {
    file: "x.spec.ts",
    title: "a purchase",
    ok: false,
    tests: [{ results: [{ errors: [{ message: "no button" }] }] }],
  };
  const good = { file: "x.spec.ts", title: "fine", ok: true, tests: [] };
  const path = report({ suites: [{ specs: [good], suites: [{ specs: [failed] }] }] });
  expect(playwrightFailures(path)).toEqual(["    x.spec.ts › a purchase\n      no button"]);
});

test("a suite that left no report has nothing to tell", () => {
  expect(vitestFailures(join(dir, "none.json"))).toEqual([]);
  expect(playwrightFailures(join(dir, "none.json"))).toEqual([]);
});
