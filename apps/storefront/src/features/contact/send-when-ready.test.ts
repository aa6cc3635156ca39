import type { ContactSent } from "@souk/contracts";
import { expect, test } from "vitest";
import { MOST_TRIES, opened, sendWhenReady } from "./send-when-ready.ts";

const FORM = { token: "first", waitMs: 4000 };

/** A shop that asks for a token anew so many times; without an end, whatever it is sent. */
function shopThatAsks(times = Number.POSITIVE_INFINITY) {
  const tokens: string[] = [];
  const waits: number[] = [];
  const begun = performance.now();
  return {
    tokens,
    waits,
    send: async (token: string): Promise<ContactSent> => {
      tokens.push(token);
      return tokens.length > times
        ? { state: "SENT" }
        : { state: "WAIT", form: { token: `fresh ${tokens.length}`, waitMs: 1000 * tokens.length } };
    },
    /** In whole seconds from the beginning, so that what the test itself takes is nothing. */
    wait: async (time: number): Promise<void> => void waits.push(Math.round((time - begun) / 1000)),
  };
}

test("a form that is taken is sent once, when it is old enough", async () => {
  const { tokens, waits, send, wait } = shopThatAsks(0);
  await sendWhenReady(opened(FORM), send, wait);
  expect({ tokens, waits }).toEqual({ tokens: ["first"], waits: [4] });
});

test("with a fresh token it is sent again, after that one's own wait", async () => {
  const { tokens, waits, send, wait } = shopThatAsks(2);
  await sendWhenReady(opened(FORM), send, wait);
  expect({ tokens, waits }).toEqual({ tokens: ["first", "fresh 1", "fresh 2"], waits: [4, 1, 2] });
});

test("a shop that takes none of its own tokens is asked four times, and then it is said that it failed", async () => {
  const { tokens, send, wait } = shopThatAsks();
  await expect(sendWhenReady(opened(FORM), send, wait)).rejects.toThrow("took no token");
  expect(MOST_TRIES).toBe(4);
  expect(tokens).toEqual(["first", "fresh 1", "fresh 2", "fresh 3"]);
});

test("an error of the network is said at once", async () => {
  const { wait } = shopThatAsks();
  let asked = 0;
  const failing = async (): Promise<never> => {
    asked += 1;
    throw new Error("offline");
  };
  await expect(sendWhenReady(opened(FORM), failing, wait)).rejects.toThrow("offline");
  expect(asked).toBe(1);
});
