import { type AllSettings, InvoiceData, type InvoiceKind, type TaxRow } from "@souk/contracts";
import { columns, type Order, type Prisma } from "@souk/db";
import { v7 as newId } from "uuid";
import { z } from "zod";
import type { Tx } from "../context.ts";
import { enqueue } from "../jobs/enqueue.ts";
import { storedSettings } from "../settings/read-settings.ts";
import { creditData } from "./credit-data.ts";
import { dueOrders } from "./due-orders.ts";
import { additionData, removalData } from "./edit-data.ts";
import { invoiceData, type Issue } from "./invoice-data.ts";
import { nextNumber } from "./next-number.ts";
import { readSoldOrder, type SoldEdit, type SoldOrder } from "./sold-order.ts";
import { remainder, sumRates } from "./tax-table.ts";

const o = columns<Order>("o");
const Json = z.record(z.string(), z.json());

interface Issued {
  id: string;
  data: InvoiceData;
}

interface Settling {
  tx: Tx;
  order: SoldOrder;
  settings: AllSettings;
  now: Date;
}

/**
 * Brings an order's papers up to date, in the transaction that changed it or after: its invoice where one is due, a
 * credit note for every confirmed refund of an invoiced order, and one for what was invoiced and then cancelled unpaid.
 * May be repeated; locks the order.
 */
export async function settleDocuments(tx: Tx, orderId: string, now: Date): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM "Order" o WHERE ${o.id} = ${orderId}::uuid FOR UPDATE`;
  const { values: settings } = await storedSettings(tx, ["shop", "invoices"]);
  const order = await readSoldOrder(tx, orderId);
  const settling: Settling = { tx, order, settings, now };
  const invoice = (await invoiceOf(tx, orderId)) ?? (await issueInvoice(settling));
  if (!invoice) return;
  for (const edit of order.edits) await issueEdit(settling, invoice, edit);
  for (const { id: refundId, ...refund } of order.refunds)
    await issueCredit(settling, invoice, { refundId, ...refund });
  // Nothing to give back: what was to be paid on delivery is not to be paid any more.
  if (order.state === "CANCELLED" && order.payments.every(({ state }) => state === "VOIDED"))
    await issueCredit(settling, invoice, { ...WITHOUT_REFUND, amount: order.total });
}

async function invoiceOf(tx: Tx, orderId: string): Promise<Issued | null> {
  const found = await tx.invoice.findFirst({
    where: { orderId, kind: "INVOICE", editId: null },
    select: { id: true, data: true },
  });
  return found && { id: found.id, data: InvoiceData.parse(found.data) };
}

async function issueInvoice(settling: Settling): Promise<Issued | null> {
  const { tx, order, settings, now } = settling;
  const [due] = await dueOrders(tx, settings.invoices, { orderId: order.id, limit: 1 });
  if (due === undefined) return null;
  const data = await write(settling, "INVOICE", {}, (issue) => invoiceData(order, issue));
  await tx.$executeRaw`UPDATE "Order" o SET "invoicedAt" = ${now}::timestamp WHERE ${o.id} = ${order.id}::uuid`;
  return data;
}

type Credit = Omit<SoldOrder["refunds"][number], "id"> & { refundId: string | null };
const WITHOUT_REFUND = { refundId: null, reason: "", lines: [], shippingAmount: 0 };

/** Never for more than is left of the invoice; nothing where nothing is. */
async function issueCredit(settling: Settling, invoice: Issued, credit: Credit): Promise<void> {
  const { tx, order } = settling;
  const left = await leftOf(tx, order.id);
  const amount = Math.min(
    credit.amount,
    left.reduce((sum, { gross }) => sum + gross, 0),
  );
  if (amount === 0) return;
  const { refundId, ...of } = credit;
  await write(settling, "CREDIT_NOTE", { invoiceId: invoice.id, refundId }, (issue) =>
    creditData(order, issue, { ...of, amount, invoice: invoice.data, left }),
  );
}

/** What is left, at each rate, of all that the order was invoiced: an edit's invoice stands beside the first one. */
async function leftOf(tx: Tx, orderId: string): Promise<TaxRow[]> {
  const papers = await tx.invoice.findMany({ where: { orderId }, select: { kind: true, data: true } });
  const taxesOf = (of: InvoiceKind): TaxRow[] =>
    papers.flatMap(({ kind, data }) => (kind === of ? InvoiceData.parse(data).taxes : []));
  return remainder(sumRates(taxesOf("INVOICE")), taxesOf("CREDIT_NOTE"));
}

/** The papers of an edit: at once of what it took out, and of what it added when nothing is due any more. */
async function issueEdit(settling: Settling, invoice: Issued, edit: SoldEdit): Promise<void> {
  const { order } = settling;
  const { id: editId, units, reason, added, removed } = edit;
  const has = (kind: InvoiceKind): boolean => edit.invoices.some((paper) => paper.kind === kind);
  if (removed > 0 && !has("CREDIT_NOTE"))
    await write(settling, "CREDIT_NOTE", { invoiceId: invoice.id, editId }, (issue) =>
      removalData(order, issue, { removed: units.removed, reason, invoice: invoice.data }),
    );
  if (added > 0 && order.amountDue === 0 && order.state !== "CANCELLED" && !has("INVOICE"))
    await write(settling, "INVOICE", { editId }, (issue) => additionData(order, issue, units));
}

/** Takes the next number and writes the document under it. */
async function write(
  { tx, order, settings, now }: Settling,
  kind: InvoiceKind,
  of: { invoiceId?: string; refundId?: string | null; editId?: string },
  say: (issue: Issue) => InvoiceData,
): Promise<Issued> {
  const id = newId();
  const { invoices, shop } = settings;
  const { number, ...place } = await nextNumber(tx, { kind, now, settings: invoices });
  const data = say({ number, now, shop, invoices });
  const { currency, total, taxTotal } = data;
  const amounts = { currency, total, taxTotal };
  const json: Prisma.InputJsonObject = Json.parse(data);
  await tx.invoice.create({
    data: { id, kind, ...place, number, orderId: order.id, ...of, ...amounts, data: json, issuedAt: now },
    select: { id: true },
  });
  if (kind === "INVOICE" && invoices.mailed)
    await enqueue(tx, { name: "invoices.mail", data: { id }, key: id });
  return { id, data };
}
