import type { PlaceResult } from "@souk/contracts";

/** Milliseconds between questions: quick at first, then patient; a minute and a half in all. */
export const BACK_OFF = [400, 800, 1_500, 2_500, 4_000, 6_000, 10_000, 15_000, 20_000, 30_000] as const;

/** Asks how a payment ended until it has; "pending" is the answer only when patience has run out. */
export async function askUntilDecided(
  ask: () => Promise<PlaceResult>,
  wait: (milliseconds: number) => Promise<void>,
  waits: readonly number[] = BACK_OFF,
): Promise<PlaceResult> {
  for (const pause of waits) {
    const result = await ask();
    if (result.status !== "pending") return result;
    await wait(pause);
  }
  return ask();
}

export function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
