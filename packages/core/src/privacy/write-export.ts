import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { Locale } from "@souk/contracts";
import { hashOfSecretToken, newSecretToken } from "@souk/db";
import type { Core, Tx } from "../context.ts";
import type { JobData } from "../jobs/jobs.ts";
import { queueSecretMail } from "../mail/queue-secret-mail.ts";
import { readSettings } from "../settings/read-settings.ts";
import { runTx } from "../transaction.ts";
import { collectData } from "./collect-data.ts";
import { subjectOf } from "./subject.ts";

const DAY = 86_400_000;
const zip = promisify(gzip);

/** The job of an export: collects the data, keeps the file, mails the link. Done twice it is done once. */
export async function writeExport(
  core: Pick<Core, "db" | "clock" | "config">,
  { id }: JobData<"privacy.export">,
): Promise<void> {
  const request = await openExport(core.db, id);
  if (!request) return;
  const data = await collectData(core.db, await subjectOf(core.db, request));
  const now = core.clock.now();
  const file = { shop: core.config.origin, writtenAt: now.toISOString(), about: request.email, data };
  const content = new Uint8Array(await zip(JSON.stringify(file, null, 2)));
  const { token } = newSecretToken();
  await runTx(core.db, async (tx) => {
    const { count } = await tx.privacyRequest.updateMany({
      where: { id, state: "OPEN" },
      data: { state: "DONE", closedAt: now },
    });
    if (count === 0) return;
    const { exportDays } = await readSettings(tx, "privacy");
    const expiresAt = new Date(now.getTime() + exportDays * DAY);
    const made = { tokenHash: hashOfSecretToken(token), content, expiresAt, createdAt: now };
    await tx.dataExport.create({ data: { requestId: id, ...made }, select: { requestId: true } });
    await queueSecretMail(core, tx, {
      key: `data_export:${id}`,
      template: "data_export",
      to: request.email,
      locale: Locale.parse(request.locale),
      data: { expiresAt: expiresAt.toISOString() },
      secret: token,
    });
  });
}

function openExport(tx: Tx, id: string) {
  return tx.privacyRequest.findFirst({
    where: { id, kind: "EXPORT", state: "OPEN" },
    select: { userId: true, email: true, locale: true },
  });
}
