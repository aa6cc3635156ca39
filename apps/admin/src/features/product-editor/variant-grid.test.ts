import { describe, expect, test } from "vitest";
import {
  addOption,
  addValue,
  moveOption,
  moveValue,
  removeOption,
  removeValue,
  type Grid,
} from "./option-edits.ts";
import { emptyVariant } from "./product-form.ts";
import { codeFor, combinationCount, missingCombinations, skuFor } from "./variant-grid.ts";

const plain = (): Grid => ({
  options: [],
  variants: [
    {
      ...emptyVariant(),
      id: "stored",
      sku: "LAMP",
      prices: {
        ...emptyVariant().prices,
        MAD: { amount: "120", compareAt: "" },
        EUR: { amount: "11", compareAt: "" },
      },
    },
  ],
  stem: "Lamp",
});
const sized = (): Grid => addOption(plain(), "Size", ["S", "M"]);
const combos = (grid: Grid) => grid.variants.map(({ values }) => values.join("/"));
const ids = (grid: Grid) => grid.variants.map(({ id }) => id);

describe("options make variants", () => {
  test("the first option keeps the stored variant as its first value and models the others on it", () => {
    const grid = sized();
    expect(combos(grid)).toEqual(["s", "m"]);
    expect(ids(grid)).toEqual(["stored", ""]);
    expect(grid.variants[1]).toMatchObject({
      sku: "LAMP-M",
      prices: { MAD: { amount: "120" } },
      active: true,
    });
    expect(grid.variants[1]?.key).not.toBe(grid.variants[0]?.key);
  });

  test("a second option crosses with the first; existing variants stay", () => {
    const grid = addOption(sized(), "Colour", ["Red", "Blue"]);
    expect(combos(grid)).toEqual(["s/red", "s/blue", "m/red", "m/blue"]);
    expect(ids(grid)[0]).toBe("stored");
    expect(combinationCount(grid.options)).toBe(4);
  });

  test("a new value adds its combinations only: one removed before doesn't come back", () => {
    const grid = sized();
    const fewer = { ...grid, variants: grid.variants.slice(0, 1) };
    expect(combos(addValue(fewer, 0, "L"))).toEqual(["s", "l"]);
    expect(missingCombinations(fewer.options, fewer.variants)).toEqual([["m"]]);
  });

  test("a value that goes takes its variants along, and the last variant never goes", () => {
    expect(combos(removeValue(sized(), 0, "m"))).toEqual(["s"]);
    const grid = sized();
    const onlyM = { ...grid, variants: grid.variants.slice(1) };
    expect(combos(removeValue(onlyM, 0, "m"))).toEqual(["s"]);
  });

  test("an option that goes leaves the first of those that become alike", () => {
    const grid = removeOption(addOption(sized(), "Colour", ["Red", "Blue"]), 1);
    expect(combos(grid)).toEqual(["s", "m"]);
    expect(ids(grid)[0]).toBe("stored");
  });

  test("moving options and values changes the order, not the variants", () => {
    const grid = addOption(sized(), "Colour", ["Red", "Blue"]);
    const moved = moveOption(grid, 1, -1);
    expect(combos(moved)).toEqual(["red/s", "red/m", "blue/s", "blue/m"]);
    expect(new Set(moved.variants.map(({ key }) => key))).toEqual(
      new Set(grid.variants.map(({ key }) => key)),
    );
    expect(combos(moveValue(sized(), 0, 0, 1))).toEqual(["m", "s"]);
    expect(moveOption(grid, 0, -1).options).toEqual(grid.options);
  });
});

test("codes are plain and never taken twice", () => {
  expect(codeFor("Vert émeraude", [])).toBe("vert-emeraude");
  expect(codeFor("Size 10 × 10", [])).toBe("size-10-10");
  expect(codeFor("S", ["s", "s-2"])).toBe("s-3");
  expect(codeFor("…", [])).toBe("option");
});

test("a suggested SKU is one that the contract takes", () => {
  expect(skuFor("Lampe dorée N°5", ["vert-emeraude", "10x10"])).toMatch(/^[A-Z0-9][A-Z0-9-]*$/);
  expect(skuFor("فانوس", ["أخضر"])).toBe("");
});
