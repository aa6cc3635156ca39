import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Core } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import type { ProviderNotice } from "../ports/payment.ts";
import { runTx } from "../transaction.ts";

const Stored = z.array(z.object({ id: z.uuid(), isNew: z.boolean() }));

/** Writes down what a provider says, with the job that looks into it; what was said before is counted only. */
export async function storeEvent(core: Core, provider: string, notice: ProviderNotice): Promise<void> {
  const { id: externalId, type, paymentId, payload } = notice;
  const now = core.clock.now();
  await runTx(core.db, async (tx) => {
    const rows = await tx.$queryRaw`
      INSERT INTO "ProviderEvent" AS e ("id", "provider", "externalId", "type", "payload", "paymentId", "receivedAt")
      VALUES (${newId()}::uuid, ${provider}, ${externalId}, ${type}, ${JSON.stringify(payload)}::jsonb,
              ${paymentId}::uuid, ${now}::timestamp)
      ON CONFLICT ("provider", "externalId") DO UPDATE SET "repeats" = e."repeats" + 1
      RETURNING e."id", e."repeats" = 0 AS "isNew"`;
    const [stored] = Stored.parse(rows);
    if (stored?.isNew) await enqueue(tx, { name: "payments.event", data: { id: stored.id } });
  });
}
