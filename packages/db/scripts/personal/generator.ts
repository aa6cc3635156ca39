/**
 * A generator of Prisma's (see main.prisma): from the annotations of the schema it writes generated/personal-data.ts, and
 * fails where a column isn't classified. Prisma speaks JSON-RPC with it: a line in, a line on stderr back.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { classify } from "./classify.ts";
import { DataModel } from "./data-model.ts";

const Call = z.object({ id: z.number(), method: z.string(), params: z.unknown() });
const Told = z.object({
  dmmf: z.object({ datamodel: DataModel }),
  generator: z.object({ output: z.object({ value: z.string() }) }),
});

function generate(params: unknown): null {
  const { dmmf, generator } = Told.parse(params);
  const { models, problems } = classify(dmmf.datamodel.models);
  if (problems.length > 0)
    throw new Error(`Personal data isn't classified (docs/adr/0029):\n${problems.join("\n")}`);
  const lines = [
    'import type { PersonalModel } from "../src/personal-kinds.ts";',
    "/** Written by scripts/personal/generator.ts. */",
    `export const personalData: readonly PersonalModel[] = ${JSON.stringify(models, null, 2)};`,
  ];
  const { value: folder } = generator.output;
  writeFileSync(join(folder, "personal-data.ts"), `${lines.join("\n")}\n`);
  writeFileSync(join(folder, "data-model.json"), JSON.stringify(dmmf.datamodel));
  return null;
}

function answer(line: string): object {
  const { id, method, params } = Call.parse(JSON.parse(line));
  const manifest = { manifest: { prettyName: "Personal data", defaultOutput: "../../generated" } };
  try {
    return { id, result: method === "getManifest" ? manifest : generate(params) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, error: { code: 1, message, data: { stack: message } } };
  }
}

for await (const line of createInterface({ input: process.stdin }))
  process.stderr.write(`${JSON.stringify({ jsonrpc: "2.0", ...answer(line) })}\n`);
