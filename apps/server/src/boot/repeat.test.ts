import { expect, test, vi } from "vitest";
import { repeat } from "./repeat.ts";

test("works at once and again and again, also after a failure", async () => {
  const told: unknown[] = [];
  let turns = 0;
  const work = async (): Promise<void> => {
    turns += 1;
    if (turns === 1) throw new Error("no");
  };
  const job = repeat({ everyMs: 1, work, onError: (error) => told.push(error) });
  await vi.waitFor(() => expect(turns).toBeGreaterThan(2));
  await job.stop();
  expect(told).toEqual([new Error("no")]);
});

test("a stop waits for the turn under way and allows no other", async () => {
  const finish = Promise.withResolvers<null>();
  let turns = 0;
  const work = (): Promise<unknown> => {
    turns += 1;
    return finish.promise;
  };
  const job = repeat({ everyMs: 0, work, onError: () => undefined });
  let stopped = false;
  const stopping = job.stop().then(() => (stopped = true));
  await Promise.resolve();
  expect(stopped).toBe(false);
  finish.resolve(null);
  await stopping;
  expect(turns).toBe(1);
});
