import { IdempotencyKey } from "@souk/contracts";
import { expect, test } from "vitest";
import { createAttempts, endsAttempt } from "./attempt.ts";
import { memoryStore } from "./memory-store.fixture.ts";

test("one key an attempt: asked twice, and after a reload, it is the same", () => {
  const store = memoryStore();
  const { key } = createAttempts(store).current();
  expect(createAttempts(store).current().key).toBe(key);
  expect(IdempotencyKey.safeParse(key).success).toBe(true);
});

test("an attempt that was sent is unsettled until it ends, also after a reload", () => {
  const store = memoryStore();
  const { key } = createAttempts(store).current();
  expect(createAttempts(store).unsettled()).toBeNull();
  createAttempts(store).markSent(key);
  expect(createAttempts(store).unsettled()).toEqual({ key, sent: true });
  createAttempts(store).end();
  expect(createAttempts(store).unsettled()).toBeNull();
});

test("the next attempt has another key", () => {
  const attempts = createAttempts(memoryStore());
  const { key } = attempts.current();
  attempts.end();
  expect(attempts.current().key).not.toBe(key);
});

test("what is no attempt in the storage counts as none", () => {
  const store = memoryStore();
  for (const junk of ["{", "null", '"x"', '{"key":"short"}', '{"key":5,"sent":true}']) {
    store.setItem("souk.checkout.attempt", junk);
    expect(createAttempts(store).unsettled()).toBeNull();
  }
});

test("a refusal ends the attempt, a service that is away doesn't", () => {
  expect(endsAttempt("PRICE_CHANGED")).toBe(true);
  expect(endsAttempt("OUT_OF_STOCK")).toBe(true);
  expect(endsAttempt("IDEMPOTENCY_CONFLICT")).toBe(true);
  expect(endsAttempt("PAYMENT_UNAVAILABLE")).toBe(false);
  expect(endsAttempt("PAYMENT_IN_PROGRESS")).toBe(false);
});
