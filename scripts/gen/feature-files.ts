export interface FeatureNames {
  kebab: string;
  camel: string;
  pascal: string;
}

/** What a new feature starts from: it reads a Setting of its own name, so that it runs before it has a table. */
export function featureFiles(names: FeatureNames): Record<string, string> {
  const { kebab } = names;
  return {
    [`packages/contracts/src/${kebab}.ts`]: contract(names),
    [`packages/core/src/${kebab}/get-${kebab}.ts`]: useCase(names),
    [`packages/core/src/${kebab}/get-${kebab}.int.test.ts`]: useCaseTest(names),
    [`packages/api/src/shop/${kebab}.router.ts`]: router(names),
  };
}

const contract = ({ pascal, kebab }: FeatureNames): string => `import { z } from "zod";
import { text } from "./primitives.ts";

export const Get${pascal}Input = z.object({ key: text(1, 60) });
export type Get${pascal}Input = z.infer<typeof Get${pascal}Input>;
/** What a screen shows of ${kebab}. */
export const ${pascal}View = z.object({ key: z.string(), value: z.string() });
export type ${pascal}View = z.infer<typeof ${pascal}View>;
`;

const useCase = ({
  pascal,
  kebab,
}: FeatureNames): string => `import { DomainError, ${pascal}View, type Get${pascal}Input } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Core } from "../context.ts";

const select = { value: true } satisfies Prisma.SettingSelect;

/** Refuses with NOT_FOUND. */
export async function get${pascal}({ db }: Pick<Core, "db">, { key }: Get${pascal}Input): Promise<${pascal}View> {
  const row = await db.setting.findUnique({ where: { key: \`${kebab}.\${key}\` }, select });
  if (!row) throw new DomainError("NOT_FOUND", { entity: "${kebab}" });
  return ${pascal}View.parse({ key, value: row.value });
}
`;

const useCaseTest = ({ pascal, kebab }: FeatureNames): string => `import { testDb } from "@souk/testing";
import { expect, test } from "vitest";
import { get${pascal} } from "./get-${kebab}.ts";

const { db } = await testDb();

test("gives what is stored", async () => {
  await db.setting.create({ data: { key: "${kebab}.colour", value: "clay" } });
  await expect(get${pascal}({ db }, { key: "colour" })).resolves.toEqual({ key: "colour", value: "clay" });
});

test("refuses what is not there", async () => {
  await expect(get${pascal}({ db }, { key: "absent" })).rejects.toMatchObject({ code: "NOT_FOUND" });
});
`;

const router = ({
  camel,
  pascal,
  kebab,
}: FeatureNames): string => `import { Get${pascal}Input, ${pascal}View } from "@souk/contracts";
import { get${pascal} } from "@souk/core/${kebab}/get-${kebab}";
import { publicProcedure } from "../procedures.ts";
import { router } from "../trpc.ts";

export const ${camel}Router = router({
  get: publicProcedure.input(Get${pascal}Input).output(${pascal}View).query(({ ctx, input }) => get${pascal}(ctx, input)),
});
`;
