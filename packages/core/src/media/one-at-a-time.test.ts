import { describe, expect, it } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

/** A work that says when it begins and ends when it is told to. */
function held(log: string[], name: string) {
  const gate = Promise.withResolvers<string>();
  const work = async (): Promise<string> => {
    log.push(`${name} begins`);
    return gate.promise;
  };
  return { work, end: () => gate.resolve(name), fail: () => gate.reject(new Error(name)) };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("oneAtATime", () => {
  it("lets the works of one key wait for each other, those of other keys not", async () => {
    const log: string[] = [];
    const [first, second, other] = [held(log, "first"), held(log, "second"), held(log, "other")];
    const all = [oneAtATime("a", first.work), oneAtATime("a", second.work), oneAtATime("b", other.work)];
    await settled();
    expect(log).toEqual(["first begins", "other begins"]);
    first.end();
    await settled();
    expect(log).toEqual(["first begins", "other begins", "second begins"]);
    second.end();
    other.end();
    expect(await Promise.all(all)).toEqual(["first", "second", "other"]);
  });

  it("goes on after one that failed, whose caller alone hears of it", async () => {
    const log: string[] = [];
    const [first, second] = [held(log, "first"), held(log, "second")];
    const failing = oneAtATime("a", first.work);
    const next = oneAtATime("a", second.work);
    first.fail();
    second.end();
    await expect(failing).rejects.toThrow("first");
    await expect(next).resolves.toBe("second");
    await expect(oneAtATime("a", () => Promise.resolve("third"))).resolves.toBe("third");
  });
});
