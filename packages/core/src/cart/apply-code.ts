import {
  type ApplyCodeInput,
  type CartView,
  type CodeProblem,
  DomainError,
  MAX_CODES,
} from "@souk/contracts";
import type { ShopperContext, Tx } from "../context.ts";
import { runTx } from "../transaction.ts";
import { toCartView } from "./cart-view.ts";
import { afterHit, beforeGuess } from "./code-guesses.ts";
import { finishChange } from "./finish-change.ts";
import { lockCart } from "./lock-cart.ts";

/**
 * Puts a promotion's code into the cart. Refuses with CART_EMPTY and CODE_REFUSED; a code whose conditions the shopper
 * can still meet (more goods, an address) stays, and its problem says what is missing. TOO_MANY_REQUESTS for whoever
 * tries codes that nobody made.
 */
export async function applyCode(ctx: ShopperContext, input: ApplyCodeInput): Promise<CartView> {
  await beforeGuess(ctx);
  // What this found is given back, whether the code can be used or not.
  if ((await findCode(ctx.db, input.code)) !== null) await afterHit(ctx);
  return runTx(ctx.db, async (tx) => {
    const cartId = await lockCart(tx, ctx, input);
    if (cartId === null) throw new DomainError("CART_EMPTY", {});
    const refuse = (problem: CodeProblem): never => {
      throw new DomainError("CODE_REFUSED", { code: input.code, problem });
    };
    const codeId = (await findCode(tx, input.code)) ?? refuse({ kind: "CODE_UNKNOWN" });
    await tx.cartCode.createMany({ data: [{ cartId, codeId }], skipDuplicates: true });
    const { cart, priced } = await finishChange(tx, ctx, cartId);
    if (cart.codes.length > MAX_CODES) refuse({ kind: "CODE_TOO_MANY", max: MAX_CODES });
    const problem = priced.codeProblems.get(codeId);
    if (problem && !canStillHold(problem)) refuse(problem);
    return toCartView(cart, priced);
  });
}

/** What is only a draft, or not for codes, isn't told from a code that nobody made. */
async function findCode(tx: Tx, code: string): Promise<string | null> {
  const found = await tx.promotionCode.findFirst({
    where: { code, promotion: { deletedAt: null, trigger: "CODE", status: { not: "DRAFT" } } },
    select: { id: true },
  });
  return found?.id ?? null;
}

function canStillHold(problem: CodeProblem): boolean {
  if (problem.kind === "CODE_NO_GOODS") return true;
  if (problem.kind !== "CODE_CONDITIONS") return false;
  return problem.condition === "COUNTRY" || problem.missing !== null;
}
