import type { PlaceResult } from "@souk/contracts";

/** Milliseconds between questions: quick at first, then patient; a minute and a half in all. */
export const BACK_OFF = [400, 800, 1_500, 2_500, 4_000, 6_000, 10_000, 15_000, 20_000, 30_000] as const;

interface Patience {
  /** An answer already had: asking again at once would tell nothing new. */
  first?: PlaceResult;
  waits?: readonly number[];
}

/** Asks how a payment ended until it has; "pending" is the answer only when patience has run out. */
export async function askUntilDecided(
  ask: () => Promise<PlaceResult>,
  wait: (milliseconds: number) => Promise<void>,
  { first, waits = BACK_OFF }: Patience = {},
): Promise<PlaceResult> {
  let result = first ?? (await ask());
  for (const pause of waits) {
    if (result.status !== "pending") return result;
    await wait(pause);
    result = await ask();
  }
  return result;
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
