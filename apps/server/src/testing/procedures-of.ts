import { adminRouter, shopRouter } from "@souk/api";
import { Permission } from "@souk/contracts";
import { z } from "zod";

const Meta = z.object({
  permission: Permission.nullable().optional(),
  impersonator: z.literal("may").optional(),
});
const Definition = z
  .object({
    type: z.enum(["query", "mutation", "subscription"]),
    meta: Meta.optional(),
    inputs: z.array(z.instanceof(z.ZodType)),
    output: z.instanceof(z.ZodType).optional(),
  })
  .transform(({ meta, ...definition }) => ({
    ...definition,
    /** Of staff procedures. */
    meta: meta?.permission === undefined ? undefined : { permission: meta.permission },
    /** A change that staff may also make who see the shop as a customer. */
    mayStaff: meta?.impersonator === "may",
  }));
// A procedure is a function with its definition on it; a router's types don't say so.
const Procedures = z.record(
  z.string(),
  z.custom<{ _def: unknown }>((value) => typeof value === "function"),
);

export type ProcedureDefinition = z.infer<typeof Definition> & { path: string };

/** Every procedure of a router, by its dotted path. */
export function proceduresOf(router: { _def: { procedures: unknown } }): ProcedureDefinition[] {
  const procedures = Object.entries(Procedures.parse(router._def.procedures));
  return procedures.map(([path, procedure]) => ({ path, ...Definition.parse(procedure._def) }));
}

/** Of both routers: the app that asks for it, its path there, and itself. */
export const everyProcedure = (): ["shop" | "admin", string, ProcedureDefinition][] => [
  ...proceduresOf(shopRouter).map((one): ["shop", string, ProcedureDefinition] => ["shop", one.path, one]),
  ...proceduresOf(adminRouter).map((one): ["admin", string, ProcedureDefinition] => ["admin", one.path, one]),
];
