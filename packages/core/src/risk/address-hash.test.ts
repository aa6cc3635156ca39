import { expect, test } from "vitest";
import { addressHash } from "./address-hash.ts";

test("outside addresses are told apart, and are not given away", () => {
  const one = addressHash("secret", "203.0.113.7");
  expect(one).toMatch(/^[\w-]{43}$/);
  expect(addressHash("secret", "::ffff:203.0.113.7")).toBe(one);
  expect(addressHash("secret", "203.0.113.8")).not.toBe(one);
  expect(addressHash("another", "203.0.113.7")).not.toBe(one);
  expect(addressHash("secret", "2001:db8::1")).not.toBeNull();
});

test.each([
  null,
  "127.0.0.1",
  "::ffff:127.0.0.1",
  "::1",
  "10.1.2.3",
  "172.20.0.1",
  "192.168.1.1",
  "fd00::1",
  "x",
])("%s stands for nobody in particular", (ip) => {
  expect(addressHash("secret", ip)).toBeNull();
});
