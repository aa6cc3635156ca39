import type { ShopThings } from "./shop-things.fixture.ts";

/** What a procedure of the shop's router is about. */
export type Row =
  /** What everybody may see or ask for. */
  | { about: "everybody" }
  /** Whoever asks, and nobody whom the input could name. `account`: there must be one. */
  | { about: "asker"; account: boolean }
  /** What a secret opens; the input names nothing else. */
  | { about: "secret"; input: (secret: string) => object }
  /** A record that the input names. */
  | { about: "record"; account: boolean; make: (things: ShopThings, userId: string) => Promise<Named> };

/** The input for the owner; what somebody else tries with it; and the same where there is no such record. */
export type Named = { own: object; foreign: object; missing: object };

export const NOWHERE = "0195a3c4-5b6d-7e8f-8a9b-0c1d2e3f4055";
export const NO_NUMBER = 2_000_000_000;
export const NO_KEY = "x".repeat(32);

export const everybody: Row = { about: "everybody" };
export const shopper: Row = { about: "asker", account: false };
export const customer: Row = { about: "asker", account: true };
export const token: Row = { about: "secret", input: (secret) => ({ token: secret }) };

type Maker = (things: ShopThings, userId: string) => Promise<Named>;
export const records = (make: Maker): Row => ({ about: "record", account: false, make });
export const ofAccount = (make: Maker): Row => ({ about: "record", account: true, make });
export const named = (own: object, missing: object, foreign = own): Named => ({ own, foreign, missing });
