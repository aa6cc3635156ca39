import { DomainError, Currency, Locale, type Market } from "@souk/contracts";
import { CartStatus } from "../cart/cart-snapshot.ts";
import type { Core, ShopperContext } from "../context.ts";

export interface DraftDesk {
  /** With whom every use case of a cart and its checkout is about the draft. */
  ctx: ShopperContext;
  id: string;
  market: Market;
}

/** The draft of a number, to be changed as its shopper's cart would be. NOT_FOUND; ILLEGAL_TRANSITION once it is an order. */
export async function draftDesk(core: Core, number: number): Promise<DraftDesk> {
  const draft = await core.db.cart.findUnique({
    where: { draftNumber: number },
    select: { id: true, status: true, locale: true, currency: true },
  });
  if (!draft) throw new DomainError("NOT_FOUND", { entity: "draft" });
  const status = CartStatus.parse(draft.status);
  if (status !== "DRAFT") throw new DomainError("ILLEGAL_TRANSITION", { from: status, to: "DRAFT" });
  const market = { locale: Locale.parse(draft.locale), currency: Currency.parse(draft.currency) };
  return { ctx: asDraft(core, draft.id), id: draft.id, market };
}

export function asDraft(core: Core, draftId: string): ShopperContext {
  const issueToken = (): never => {
    throw new DomainError("NOT_FOUND", { entity: "draft" });
  };
  return { ...core, shopper: { userId: null, tokenHash: null, ip: null, draftId, issueToken } };
}
