import { Locale, type ReturnState } from "@souk/contracts";
import { goodsName } from "@souk/contracts/goods-name";
import { v7 as newId } from "uuid";
import type { Tx } from "../context.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { exchangeName } from "./exchange-name.ts";
import type { ReturnRow } from "./return-row.ts";

const LETTERS = { APPROVED: "return_approved", RECEIVED: "return_received" } as const satisfies Partial<
  Record<ReturnState, string>
>;

/** Mails the buyer that his goods may come, or have come, once; with what he has in their place where he asked for it. */
export async function tellReturn(tx: Tx, row: ReturnRow, to: ReturnState): Promise<void> {
  if (to !== "APPROVED" && to !== "RECEIVED") return;
  await queueLetter(tx, row, { key: `${LETTERS[to]}:${row.id}`, template: LETTERS[to] });
}

/** Mails the buyer what he has now in the place of his goods: staff have changed it, each time. */
export async function tellExchange(tx: Tx, row: ReturnRow): Promise<void> {
  await queueLetter(tx, row, { key: `return_changed:${newId()}`, template: "return_changed" });
}

async function queueLetter(
  tx: Tx,
  row: ReturnRow,
  letter: { key: string; template: "return_changed" | (typeof LETTERS)[keyof typeof LETTERS] },
): Promise<void> {
  const { id: orderId, email, locale } = row.order;
  await queueMail(tx, {
    ...letter,
    to: email,
    locale: Locale.catch("en").parse(locale),
    data: {
      orderId,
      returnNumber: String(row.number),
      lines: row.lines.map(({ orderLine, quantity }) => ({ name: goodsName(orderLine), quantity })),
      exchanges: row.lines.flatMap((line) => exchangeOf(line)),
    },
  });
}

function exchangeOf(line: ReturnRow["lines"][number]) {
  const name = exchangeName(line);
  if (name === null) return [];
  const { exchangeName: other, exchangeDifference, quantity } = line;
  const difference = exchangeDifference ?? 0;
  // Of another product it is of all units together.
  return [{ name, quantity, difference: other === null ? difference * quantity : difference }];
}
