import { defineConfig } from "vitest/config";

const everywhere = ["**/node_modules/**", "**/dist/**", "**/generated/**", "e2e/**", ".data/**"];

// The floor holds for both suites together, so only the run that merges their reports has it.
const floors = {
  "packages/core/src/**": { lines: 90, functions: 90, statements: 90, branches: 80 },
  "packages/api/src/**": { lines: 80, functions: 80, statements: 80, branches: 70 },
};

export default defineConfig({
  test: {
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**/*.{ts,tsx}", "apps/*/src/**/*.{ts,tsx}"],
      exclude: ["**/*.test.{ts,tsx}", "**/generated/**", "packages/testing/**"],
      reporter: ["text-summary", "json-summary", "html"],
      thresholds: process.env["SOUK_COVERAGE_FLOORS"] === "1" ? floors : {},
    },
    projects: [
      {
        test: {
          name: "unit",
          include: ["{apps,packages,scripts}/**/*.test.{ts,tsx,mjs}"],
          exclude: [...everywhere, "**/*.int.test.ts"],
          // A machine under load is slow, not broken; the same below.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: "int",
          include: ["{apps,packages,scripts}/**/*.int.test.ts"],
          exclude: everywhere,
          globalSetup: ["packages/testing/src/global-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // What chance may find, looked for long; `int` has the same files with a few rounds.
        test: {
          name: "chaos",
          include: ["{apps,packages}/**/*.chaos.int.test.ts"],
          exclude: everywhere,
          globalSetup: ["packages/testing/src/global-setup.ts"],
          env: { SOUK_CHAOS: "1" },
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
