import { DomainError, domainErrors } from "@souk/contracts";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { expect, test, vi } from "vitest";
import { z } from "zod";
import { domainCodes } from "./domain-codes.ts";
import { baseProcedure, router } from "./trpc.ts";

const secret = "Can't reach database server at `db.internal:5432`, password hunter2";
const routes = router({
  refuses: baseProcedure.query(() => {
    throw new DomainError("PRICE_CHANGED", { expected: 100, actual: 120 });
  }),
  breaks: baseProcedure.query(() => {
    throw new Error("SELECT * FROM secrets failed at 10.0.0.5");
  }),
  loses: baseProcedure.query(() => {
    throw Object.assign(new Error(secret), { code: "P1001" });
  }),
  answers: baseProcedure.input(z.object({ count: z.int() })).query(({ input }) => input.count),
});

async function ask(path: string) {
  const onError = vi.fn<(options: { error: { code: string } }) => void>();
  // No procedure here looks at its context.
  const createContext = () => Object.create(null);
  const req = new Request(`http://shop.example/trpc/${path}`);
  const answer = await fetchRequestHandler({
    endpoint: "/trpc",
    router: routes,
    req,
    createContext,
    onError,
  });
  return {
    status: answer.status,
    text: await answer.text(),
    logged: onError.mock.calls.map(([{ error }]) => error.code),
  };
}

test("trap 1: a refusal thrown by a procedure is converted, though next() never throws", async () => {
  const { status, text } = await ask("refuses");
  expect(status).toBe(409);
  expect(JSON.parse(text).error.data.domain).toEqual({
    code: "PRICE_CHANGED",
    details: { expected: 100, actual: 120 },
  });
});

test("trap 2: an unexpected error's message never reaches the browser", async () => {
  const { status, text, logged } = await ask("breaks");
  expect(status).toBe(500);
  expect(text).not.toMatch(/SELECT|10\.0\.0\.5|trpc\.test/);
  expect(logged).toEqual(["INTERNAL_SERVER_ERROR"]);
});

test("trap 3: logs see the code that the client sees", async () => {
  const { logged } = await ask("refuses");
  expect(logged).toEqual(["CONFLICT"]);
});

test("a database that is away is 503 and says nothing of where it is", async () => {
  const { status, text } = await ask("loses");
  expect(status).toBe(503);
  expect(text).not.toMatch(/db\.internal|hunter2/);
  expect(JSON.parse(text).error.data.domain).toEqual({ code: "UNAVAILABLE", details: {} });
});

test("invalid input is told field by field, valid input passes", async () => {
  const refused = await ask(`answers?input=${encodeURIComponent('{"count":"1"}')}`);
  expect(refused.status).toBe(400);
  expect(JSON.parse(refused.text).error.data.invalid.fieldErrors).toHaveProperty("count");
  expect((await ask(`answers?input=${encodeURIComponent('{"count":1}')}`)).status).toBe(200);
});

test("each refusal has its HTTP side", () => {
  expect(Object.keys(domainCodes).toSorted()).toEqual(Object.keys(domainErrors).toSorted());
});
