import { deviceName } from "@souk/contracts/device-name";
import { noteEvent } from "../account/activity/note-event.ts";
import type { Core } from "../context.ts";
import { networkOf } from "../limits/take-turn.ts";
import { runTx } from "../transaction.ts";

interface SignIn {
  userId: string;
  ip: string | null;
  userAgent: string | null;
}

/** After somebody signed in, by whichever way: its owner finds it in the activity, and whether the device was seen before. */
export async function noteSignIn({ db }: Pick<Core, "db">, { userId, ip, userAgent }: SignIn): Promise<void> {
  const device = deviceName(userAgent);
  await runTx(db, async (tx) => {
    const before = { userId, kind: "SIGNED_IN" } as const;
    const isFirst = (await tx.accountEvent.findFirst({ where: before, select: { id: true } })) === null;
    const isKnown =
      isFirst ||
      (await tx.accountEvent.findFirst({ where: { ...before, device }, select: { id: true } })) !== null;
    const network = networkOf({ ip });
    await noteEvent(tx, { userId, kind: "SIGNED_IN", device, network, isNew: !isKnown });
  });
}
