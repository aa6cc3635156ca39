import { createHash } from "node:crypto";
import { DomainError, InvoiceData } from "@souk/contracts";
import type { Prisma } from "@souk/db";
import type { Core, ShopperContext, StaffContext } from "../context.ts";
import { type OrderAccess, openOrder } from "../orders/get-order.ts";
import { readOrder } from "../orders/order-row.ts";

export interface OpenedDocument {
  /** "INV-2026-00042.pdf" */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A paper of one's own order, or of one whose key was given; NOT_FOUND for all others. */
export async function openOwnDocument(
  ctx: ShopperContext,
  { id, ...access }: OrderAccess & { id: string },
): Promise<OpenedDocument> {
  const order = await openOrder(ctx, access, ctx.db, readOrder);
  return open(ctx, { id, orderId: order.id });
}

/** Any paper, for staff; NOT_FOUND. */
export async function openDocument(ctx: StaffContext, { id }: { id: string }): Promise<OpenedDocument> {
  return open(ctx, { id });
}

/** The same for what the shop does by itself. */
export async function openIssued(core: Core, { id }: { id: string }): Promise<OpenedDocument> {
  return open(core, { id });
}

const fileSelect = { bytes: true, sha256: true } satisfies Prisma.InvoiceFileSelect;

/** As it was first given out, byte by byte; drawn and kept on the first time. */
async function open(core: Core, where: { id: string; orderId?: string }): Promise<OpenedDocument> {
  const found = await core.db.invoice.findFirst({
    where,
    select: { id: true, data: true, file: { select: fileSelect } },
  });
  if (!found) throw new DomainError("NOT_FOUND", { entity: "invoice" });
  const data = InvoiceData.parse(found.data);
  const { bytes, sha256 } = found.file ?? (await keep(core, found.id, data));
  if (hashOf(bytes) !== sha256) throw new Error(`the file of ${data.number} is not what was given out`);
  return { name: `${data.number}.pdf`, bytes };
}

async function keep(core: Core, invoiceId: string, data: InvoiceData) {
  const bytes = await core.documents.invoice(data);
  const row = { invoiceId, bytes, sha256: hashOf(bytes) };
  await core.db.invoiceFile.createMany({ data: [row], skipDuplicates: true });
  // Whoever was first at it drew what stays.
  return core.db.invoiceFile.findUniqueOrThrow({ where: { invoiceId }, select: fileSelect });
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
