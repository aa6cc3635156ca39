import { Id } from "@souk/contracts";
import { Hono } from "hono";
import { expect, test } from "vitest";
import { z } from "zod";
import { answer, named, queried } from "./file-answers.ts";
import type { AppEnv } from "./types.ts";

function status(work: () => Response): Promise<number> {
  const app = new Hono<AppEnv>();
  app.get("/", (c) => answer(c, work));
  app.onError((_error, c) => c.text("", 500));
  return Promise.resolve(app.request("/")).then((response) => response.status);
}

test("a path that names nothing is 404, a query that can't be read 400, and what broke inside is neither", async () => {
  const reads = (what: unknown) => Response.json(what);
  expect(await status(() => reads(named(Id, "no-id")))).toBe(404);
  expect(await status(() => reads(queried(z.coerce.number(), "many")))).toBe(400);
  expect(await status(() => reads(z.string().parse(1)))).toBe(500);
});
