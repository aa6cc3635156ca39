import type { ShopperContext } from "../context.ts";
import { giveTurnBack, networkOf, takeTurn } from "../limits/take-turn.ts";

type Guessing = Pick<ShopperContext, "db" | "shopper">;

/** Counts a try before the code is looked at, so that a hundred at once are counted, too. TOO_MANY_REQUESTS. */
export async function beforeGuess(ctx: Guessing): Promise<void> {
  await takeTurn(ctx, "code", takersOf(ctx));
}

/** A code that is there was no guess. */
export async function afterHit(ctx: Guessing): Promise<void> {
  await giveTurnBack(ctx, "code", takersOf(ctx));
}

function takersOf({ shopper }: Guessing) {
  return { shopper: shopper.userId ?? shopper.tokenHash, address: networkOf(shopper) };
}
