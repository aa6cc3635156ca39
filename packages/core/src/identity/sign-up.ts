import { type AskedForLink, SIGN_UP_MINUTES, type SignUpInput } from "@souk/contracts";
import { hashOfSecretToken } from "@souk/db";
import { v7 as newId } from "uuid";
import type { Core } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { networkOf, takeTurn } from "../limits/take-turn.ts";
import { isOrderKey } from "../order-key.ts";
import { runTx } from "../transaction.ts";

/**
 * Asks for an account; the link of a mail makes it. Whether the address has one is looked up by the job alone, so the
 * answer, its time and the statements are the same. TOO_MANY_REQUESTS.
 */
export async function signUp(
  core: Core & { ip: string | null },
  { browser, password, order, ...asked }: SignUpInput,
): Promise<AskedForLink> {
  await takeTurn(core, "sign-up", { email: asked.email, address: networkOf(core) });
  const id = newId();
  const row = {
    id,
    ...asked,
    browserHash: hashOfSecretToken(browser),
    password: await core.hashPassword(password),
    orderNumber: order && (await holdsKey(core, order)) ? order.number : null,
    expiresAt: new Date(core.clock.now().getTime() + SIGN_UP_MINUTES * 60_000),
  };
  await runTx(core.db, async (tx) => {
    await tx.signUp.create({ data: row, select: { id: true } });
    await enqueue(tx, { name: "accounts.sign-up", data: { id } });
  });
  return { mailed: core.mail !== null };
}

async function holdsKey(core: Core, { number, key }: { number: number; key: string }): Promise<boolean> {
  const order = await core.db.order.findUnique({ where: { number }, select: { id: true } });
  return order !== null && isOrderKey(core.config.secret, order.id, key);
}
