import { assert, dictionary, jsonValue, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { changedFields } from "./changed-fields.ts";

describe("changedFields", () => {
  it("keeps only what differs, by its path", () => {
    const before = { status: "DRAFT", featured: false, texts: { en: { name: "Tap", slug: "tap" } } };
    const after = { status: "ACTIVE", featured: false, texts: { en: { name: "Tap, red", slug: "tap" } } };
    expect(changedFields(before, after)).toEqual({
      before: { status: "DRAFT", "texts.en.name": "Tap" },
      after: { status: "ACTIVE", "texts.en.name": "Tap, red" },
      changed: true,
    });
  });

  it("keeps lists whole, and everything of a record that is new or gone", () => {
    expect(changedFields({ tags: ["a", "b"] }, { tags: ["b"] })).toEqual({
      before: { tags: ["a", "b"] },
      after: { tags: ["b"] },
      changed: true,
    });
    expect(changedFields(null, { name: "New" })).toEqual({
      before: null,
      after: { name: "New" },
      changed: true,
    });
    expect(changedFields({ name: "Old" }, null)).toEqual({
      before: { name: "Old" },
      after: null,
      changed: true,
    });
  });

  it("shows a field that came or went beside null", () => {
    expect(changedFields({ prices: {} }, { prices: { EUR: { amount: 5 } } })).toEqual({
      before: { "prices.EUR.amount": null },
      after: { "prices.EUR.amount": 5 },
      changed: true,
    });
  });

  it("takes absent for null and a date for its written form", () => {
    const at = new Date("2026-01-02T03:04:05.000Z");
    expect(changedFields({ brand: null, at }, { at: at.toISOString() }).changed).toBe(false);
  });

  it("never keeps a secret or an e-mail address, at any depth, but keeps what only looks like one", () => {
    const secret = "canary-7f3a";
    const leaky = {
      password: secret,
      passwordHash: secret,
      token: secret,
      accessToken: secret,
      tokenHash: secret,
      email: secret,
      cardNumber: secret,
      nested: { secret, list: [{ cookie: secret, sku: "kept" }] },
      variants: { "SD-CARD-64": { active: true }, "TOKEN-RING": { active: true } },
    };
    const { after } = changedFields(null, leaky);
    expect(JSON.stringify(after)).not.toContain(secret);
    expect(after).toEqual({
      "nested.list": [{ sku: "kept" }],
      "variants.SD-CARD-64.active": true,
      "variants.TOKEN-RING.active": true,
    });
  });

  it("takes no prototype from its input", () => {
    const hostile: object = JSON.parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"x": 1}}, "ok": 1}',
    );
    expect(changedFields(null, hostile).after).toEqual({ ok: 1 });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("finds no change between equal values, whatever they are", () => {
    assert(
      property(dictionary(string(), jsonValue()), (fields) => {
        expect(changedFields(fields, structuredClone(fields)).changed).toBe(false);
      }),
    );
  });
});
