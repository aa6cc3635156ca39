import { adminRouter, shopRouter } from "@souk/api";
import { rounds } from "@souk/testing";
import { expect, test } from "vitest";
import { z } from "zod";
import { proceduresOf } from "../testing/procedures-of.ts";
import { testApp } from "../testing/test-app.ts";
import { inputsOf } from "./inputs-of.ts";
import { seeded } from "./seeded.ts";

const PER_PROCEDURE = rounds(100, 400);
const LEAKS = /\bat \S+ \(|node_modules|prisma|SELECT |INSERT |UPDATE |relation "|syntax error|127\.0\.0\.1/i;

const { request, signedInAs } = await testApp();
await signedInAs("SUPER_ADMIN");

const procedures = [
  ...proceduresOf(shopRouter).map((procedure) => ["shop", procedure.path, procedure] as const),
  ...proceduresOf(adminRouter).map((procedure) => ["admin", procedure.path, procedure] as const),
];

test.each(procedures)(
  "%s %s answers every input without a 5xx, a stack or SQL",
  async (app, path, procedure) => {
    const { type, inputs } = procedure;
    const [schema = z.undefined()] = inputs;
    for (const input of inputsOf(schema, PER_PROCEDURE, seeded(path))) {
      const body = JSON.stringify(input) ?? "";
      // A query's input travels in the address: what is too long for one is the HTTP server's to refuse.
      const answer =
        type === "query"
          ? await request(
              `/trpc/${app}/${path}?input=${encodeURIComponent(body.slice(0, 20_000).toWellFormed())}`,
            )
          : await request(`/trpc/${app}/${path}`, {
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
