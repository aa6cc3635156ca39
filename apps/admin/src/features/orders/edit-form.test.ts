import { expect, test } from "vitest";
import { editOf, emptyEdit, withAdded, withAddedUnits } from "./edit-form.ts";

const order = { number: 7, version: 3 };
const rug = { variantId: "v", name: "Rug" };

test("what is picked twice is two of it, and nothing of it is nothing", () => {
  const two = withAdded(withAdded(emptyEdit, rug), rug);
  expect(editOf(order, two)).toEqual({ ...order, lines: [], add: [{ variantId: "v", quantity: 2 }] });
  expect(editOf(order, withAddedUnits(two, "v", 0))).toBeNull();
});
