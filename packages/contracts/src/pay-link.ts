import { z } from "zod";
import { Currency } from "./money.ts";

/** 32 random bytes in base64url. The shop keeps its SHA-256 alone. */
export const PayToken = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
export type PayToken = z.infer<typeof PayToken>;
export const PayLinkInput = z.object({ token: PayToken });
/** What an address to pay at leads to. EXPIRED: also one that was taken back, so that nothing is told of it. */
export const PayLinkView = z.discriminatedUnion("state", [
  z.object({ state: z.literal("OPEN"), currency: Currency, number: z.string(), expiresAt: z.string() }),
  z.object({ state: z.literal("PAID") }),
  z.object({ state: z.literal("EXPIRED") }),
]);
export type PayLinkView = z.infer<typeof PayLinkView>;
