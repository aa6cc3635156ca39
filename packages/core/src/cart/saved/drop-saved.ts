import { DomainError, type SavedLineInput, type SavedLines } from "@souk/contracts";
import type { ShopperContext } from "../../context.ts";
import { readSaved } from "./read-saved.ts";
import { takeSaved } from "./take-saved.ts";

/** Forgets something put aside. Refuses with NOT_FOUND. */
export async function dropSaved(ctx: ShopperContext, input: SavedLineInput): Promise<SavedLines> {
  const taken = await takeSaved(ctx, ctx.db, input.savedId);
  if (!taken) throw new DomainError("NOT_FOUND", { entity: "line" });
  return readSaved(ctx, ctx.db, input);
}
