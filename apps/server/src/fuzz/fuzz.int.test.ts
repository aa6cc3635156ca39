import { rounds } from "@souk/testing";
import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { everyProcedure } from "../testing/procedures-of.ts";
import { testApp } from "../testing/test-app.ts";
import { inputsOf, isRefused } from "./inputs-of.ts";
import { keepRights } from "./keep-rights.fixture.ts";
import { seeded } from "./seeded.ts";

const PER_PROCEDURE = { inputs: rounds(100, 400), refused: rounds(75, 300) };
const LEAKS = /\bat \S+ \(|node_modules|prisma|SELECT |INSERT |UPDATE |relation "|syntax error|127\.0\.0\.1/i;

const app = await testApp();
const { request } = app;

beforeEach(keepRights(app));

test.each(everyProcedure())(
  "%s %s answers every input without a 5xx, a stack or SQL",
  async (side, path, procedure) => {
    const { type, inputs } = procedure;
    const [schema = z.undefined()] = inputs;
    const tried = inputsOf(schema, PER_PROCEDURE, seeded(path));
    expect(tried.filter((input) => isRefused(schema, input)).length).toBeGreaterThanOrEqual(
      PER_PROCEDURE.refused,
    );
    for (const input of tried) {
      const body = JSON.stringify(input) ?? "";
      // A query's input travels in the address: what is too long for one is the HTTP server's to refuse.
      const answer =
        type === "query"
          ? await request(
              `/trpc/${side}/${path}?input=${encodeURIComponent(body.slice(0, 20_000).toWellFormed())}`,
            )
          : await request(`/trpc/${side}/${path}`, {
              method: "POST",
              body,
              headers: { "content-type": "application/json" },
            });
      const text = await answer.text();
      expect(answer.status, `${path} ${body.slice(0, 300)} → ${text.slice(0, 300)}`).toBeLessThan(500);
      if (answer.status !== 200) expect(text).not.toMatch(LEAKS);
    }
    // Some of the inputs try to give every object a field.
    expect(Object.keys(Object.prototype)).toEqual([]);
  },
);
