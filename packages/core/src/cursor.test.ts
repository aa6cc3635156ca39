import { DomainError } from "@souk/contracts";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { decodeCursor, encodeCursor } from "./cursor.ts";

const Place = z.tuple([z.int(), z.string().nullable(), z.uuid()]);

describe("cursor", () => {
  test("gives back what was put in", () => {
    fc.assert(
      fc.property(fc.integer(), fc.option(fc.string()), fc.uuid(), (amount, name, id) => {
        expect(decodeCursor(Place, encodeCursor([amount, name, id]))).toEqual([amount, name, id]);
      }),
    );
  });

  test.each(["", "%%%", "bm90IGpzb24", encodeCursor([1, "a"]), encodeCursor(["1", "a", "x"]), "e30"])(
    "refuses %j",
    (cursor) => {
      expect(() => decodeCursor(Place, cursor)).toThrow(new DomainError("INVALID_CURSOR", {}));
    },
  );

  test("refuses any text that isn't a cursor with the same typed refusal", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), (text) => {
        expect(() => decodeCursor(Place, text)).toThrow("INVALID_CURSOR");
      }),
    );
  });
});
