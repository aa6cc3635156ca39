import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "../..");

/** The tests that judge what is mutated: those that need no database. */
export default defineConfig({
  root,
  test: {
    include: [
      "packages/core/src/{pricing,orders,payments}/*.test.ts",
      "packages/core/src/checkout/shipping-options.test.ts",
      "packages/contracts/src/money.test.ts",
    ],
    exclude: ["**/*.int.test.ts", "**/node_modules/**"],
    testTimeout: 60_000,
  },
});
