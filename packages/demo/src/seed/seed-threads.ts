import type { Tx } from "@souk/core/context";
import { excerptOf } from "@souk/core/excerpt";
import { encodeWithin } from "@souk/core/media/encode-within";
import type { Prisma } from "@souk/db";
import { daysBefore, type Kit, minutesAfter } from "./kit.ts";
import { CUSTOMERS } from "./people.ts";
import { type DemoThread, THREADS } from "./thread-texts.ts";

type Staff = { id: string; name: string };
type Entry = Prisma.SupportEntryCreateManyThreadInput & { createdAt: Date };

/** Conversations of customers with the staff: open, answered and closed ones, with a picture and a PDF. */
export async function seedThreads(tx: Tx, kit: Kit, staff: Staff): Promise<void> {
  for (const thread of THREADS) await seedThread(tx, kit, staff, thread);
}

async function seedThread(tx: Tx, kit: Kit, staff: Staff, thread: DemoThread): Promise<void> {
  const { id: userId } = await tx.user.findUniqueOrThrow({
    where: { email: CUSTOMERS[thread.of]?.email ?? "" },
    select: { id: true },
  });
  const createdAt = minutesAfter(daysBefore(kit.now, thread.days), -thread.of * 37 - 90);
  const entries = entriesOf(kit, staff, thread, createdAt);
  const { id: threadId } = await tx.supportThread.create({
    data: {
      id: kit.dice.id(createdAt),
      userId,
      orderId: thread.aboutOrder ? await lastOrderOf(tx, userId) : null,
      subject: thread.subject,
      assigneeId: thread.assigned ? staff.id : null,
      openKey: kit.dice.id(createdAt),
      createdAt,
      ...standOf(thread, entries),
      entries: { createMany: { data: entries } },
    },
    select: { id: true },
  });
  for (const [at, [by, , , extra]] of thread.messages.entries())
    if (extra !== undefined)
      await tx.supportFile.create({
        data: {
          id: kit.dice.id(createdAt),
          userId,
          entryId: (await tx.supportEntry.findFirstOrThrow({ where: { threadId, seq: at + 1 } })).id,
          sentBy: by === "S" ? "STAFF" : "CUSTOMER",
          actorId: by === "S" ? staff.id : null,
          createdAt,
          ...(await (extra === "PICTURE" ? picture(kit) : pdf())),
        },
        select: { id: true },
      });
}

function entriesOf({ dice }: Kit, staff: Staff, { messages, closed }: DemoThread, start: Date): Entry[] {
  let at = start;
  const said = messages.map(([by, hours, text], place): Entry => {
    at = minutesAfter(at, hours * 60);
    const actor =
      by === "S"
        ? { actorKind: "STAFF" as const, actorId: staff.id, actorName: staff.name }
        : { actorKind: "CUSTOMER" as const };
    return { id: dice.id(at), seq: place + 1, ...actor, text, postKey: dice.id(at), createdAt: at };
  });
  if (!closed) return said;
  const end = { id: dice.id(at), seq: said.length + 1, kind: "CLOSED", actorKind: "CUSTOMER" } as const;
  return [...said, { ...end, createdAt: minutesAfter(at, 60) }];
}

/** What the thread's row says of its entries. Nobody is written to of what nobody has read in a demo. */
function standOf({ messages, closed }: DemoThread, entries: readonly Entry[]) {
  const lastSeq = entries.length;
  const last = entries[messages.length - 1];
  if (!last) throw new Error("A conversation begins with a message");
  const byStaff = last.actorKind === "STAFF";
  const unread = closed ? 0 : 1;
  return {
    state: closed ? ("CLOSED" as const) : ("OPEN" as const),
    closedAt: closed ? (entries.at(-1) ?? last).createdAt : null,
    lastSeq,
    lastMessageAt: last.createdAt,
    lastBy: last.actorKind,
    excerpt: excerptOf(last.text ?? ""),
    customerReadSeq: byStaff ? lastSeq - unread : lastSeq,
    customerUnread: byStaff ? unread : 0,
    staffReadSeq: byStaff ? lastSeq : lastSeq - unread,
    staffUnread: byStaff ? 0 : unread,
    customerToldSeq: lastSeq,
    customerToldAt: last.createdAt,
    staffToldSeq: lastSeq,
    staffToldAt: last.createdAt,
  };
}

async function lastOrderOf(tx: Tx, userId: string): Promise<string | null> {
  const order = await tx.order.findFirst({
    where: { userId },
    orderBy: { placedAt: "desc" },
    select: { id: true },
  });
  return order?.id ?? null;
}

async function picture({ gallery }: Kit) {
  const svg = gallery.all()[0]?.svg ?? "";
  const { bytes: content, ...size } = await encodeWithin(Buffer.from(svg), 800);
  return { kind: "PICTURE" as const, name: "photo.webp", content, bytes: content.byteLength, ...size };
}

/** An empty page, as small as one can be. */
async function pdf() {
  const text = [
    "%PDF-1.4",
    "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj",
    "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj",
    "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 298 420]>>endobj",
    "trailer<</Root 1 0 R>>",
    "%%EOF",
  ].join("\n");
  const content = new TextEncoder().encode(text);
  return { kind: "PDF" as const, name: "bon-de-retour.pdf", content, bytes: content.byteLength };
}
