import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

const root = join(import.meta.dirname, "../..");

/** A change is judged by the first test that notices it: ten thousand random carts are asked when no other test does. */
class CartsLast extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isCarts = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith("/price-cart.test.ts");
    return (await super.sort(files)).toSorted((a, b) => Number(isCarts(a)) - Number(isCarts(b)));
  }
}

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
    sequence: { sequencer: CartsLast },
    testTimeout: 60_000,
  },
});
