import { randomBytes } from "node:crypto";
import { DomainError, type MakeCodesInput } from "@souk/contracts";
import { v7 as newId } from "uuid";
import type { StaffContext, Tx } from "../../context.ts";
import { runTx } from "../../transaction.ts";
import { noteCodes, openForCodes } from "./add-code.ts";

/** 32 signs, so that a byte's five low bits choose one evenly; none that is read for another. */
const SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
/** Draws again for what was taken; with the shortest codes, one in a thousand million is. */
const MAX_DRAWS = 5;

/**
 * Draws `count` codes that nobody can guess from another, all or none: those that are taken are left out by the
 * statement that writes the others, and drawn again. INVALID_PROMOTION of one without codes, NOT_FOUND.
 */
export function makeCodes(ctx: StaffContext, input: MakeCodesInput): Promise<{ added: number }> {
  const { id, count, prefix, usageLimit } = input;
  return runTx(
    ctx.db,
    async (tx) => {
      await openForCodes(tx, ctx, id);
      for (let draws = 0, left = count; left > 0; draws += 1) {
        if (draws === MAX_DRAWS) throw new DomainError("UNAVAILABLE", {});
        left -= await insert(tx, input, drawCodes(left, input));
      }
      const codes = prefix === "" ? count : `${prefix}… × ${count}`;
      await noteCodes(tx, ctx, { id, action: "promotion.add-codes", after: { codes, usageLimit } });
      return { added: count };
    },
    { timeout: 30_000 },
  );
}

function drawCodes(count: number, { prefix, length }: Pick<MakeCodesInput, "prefix" | "length">): string[] {
  const bytes = randomBytes(count * length);
  return Array.from({ length: count }, (_, at) => {
    const signs = [...bytes.subarray(at * length, (at + 1) * length)].map((byte) => SIGNS[byte & 31] ?? "");
    return `${prefix}${signs.join("")}`;
  });
}

function insert(
  tx: Tx,
  { id, usageLimit }: Pick<MakeCodesInput, "id" | "usageLimit">,
  codes: readonly string[],
): Promise<number> {
  const ids = codes.map(() => newId());
  return tx.$executeRaw`
    INSERT INTO "PromotionCode" ("id", "promotionId", "code", "usageLimit")
    SELECT made.id, ${id}::uuid, made.code, ${usageLimit}::int
      FROM unnest(${ids}::uuid[], ${[...codes]}::text[]) AS made(id, code)
    ON CONFLICT ("code") DO NOTHING`;
}
