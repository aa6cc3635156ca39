import type { Core } from "../context.ts";
import { erasePerson } from "./erase-person.ts";

/** By the clock: does the erasures whose days are over, and deletes the exports whose links are. */
export async function runPrivacyClock(core: Pick<Core, "db" | "clock">): Promise<void> {
  const now = core.clock.now();
  await core.db.dataExport.deleteMany({ where: { expiresAt: { lte: now } } });
  const due = await core.db.privacyRequest.findMany({
    where: { kind: "ERASURE", state: "OPEN", dueAt: { lte: now } },
    orderBy: { dueAt: "asc" },
    select: { id: true },
  });
  for (const { id } of due) await erasePerson(core, id);
}
