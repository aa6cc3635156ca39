import { Prisma } from "@souk/db";
import { factories, testDb } from "@souk/testing";
import { beforeAll, expect, test } from "vitest";
import { addLine } from "../cart/add-line.ts";
import { applyCode } from "../cart/apply-code.ts";
import { browser, market } from "../cart/cart.fixture.ts";
import { cardOrder, cards, orderOf, readyShopper } from "../checkout/checkout.fixture.ts";
import { placeOrder } from "../checkout/place-order.ts";
import type { Tx } from "../context.ts";
import { giftOrder } from "../gift-cards/gift-cards.fixture.ts";
import { issueDue } from "../invoices/issue-due.ts";
import { cancelByStaff } from "../orders/cancel-by-staff.ts";
import { delivered, returned, shippedInPart } from "../orders/order-scenes.fixture.ts";
import { refundOrder } from "../orders/refund-order.ts";
import { corruptions } from "./corruptions.fixture.ts";
import { approveReturn } from "../returns/answer-return.ts";
import { exchangeDesk } from "../returns/exchanges.fixture.ts";
import { checkInvariants, invariantChecks } from "./invariants.ts";
import { saveTransfer } from "./transfers/save-transfer.ts";
import { sendTransfer } from "./transfers/send-transfer.ts";

const { db } = await testDb();
const make = factories(db);

/** One of each: paid, shipped in part, delivered, in part refunded, cancelled, of a bundle (paid and cancelled), due on delivery, a payment under way, a customer's cart, edited to cost less and more, exchanged and about to be. */
beforeAll(async () => {
  const desk = await exchangeDesk(db, make);
  const { core, staff, order, refund, units, moves, edit } = desk;
  await order("card");
  await delivered(await order("card"), moves);
  await returned(staff, await order("card"), moves);
  await shippedInPart(staff, await order("card"));
  const part = await order("card");
  await issueDue(core);
  await refundOrder(staff, { number: part.number, ...refund() });
  const unit = await order("card");
  await refundOrder(staff, { ...unit, ...refund({ ...(await units(unit.number, 1)), restock: true }) });
  await cancelByStaff(staff, { number: (await order("card")).number });
  await order("cash");
  const { variant } = await make.product();
  const kit = await make.product({ variants: [{ bundle: [[variant, 2]] }] });
  for (const end of ["sold", "cancelled"]) {
    const buyer = await readyShopper(core, [[kit.variant.id, 1]]);
    const { number } = orderOf(await placeOrder(buyer.ctx, await cardOrder(buyer)));
    if (end === "cancelled") await cancelByStaff(staff, { number });
  }
  const waiting = await readyShopper(core, [[variant.id, 1]]);
  await placeOrder(waiting.ctx, await cardOrder(waiting, { card: cards.challenge }));
  const { variant: late } = await make.product({ variants: [{ stock: 1, backorder: 5 }] });
  const early = await readyShopper(core, [[late.id, 3]]);
  await placeOrder(early.ctx, await cardOrder(early));
  await make.promotion({ codes: ["TEN"], usageLimit: 5 });
  const saver = await readyShopper(core, [[variant.id, 1]]);
  const { total } = await applyCode(saver.ctx, { ...market, code: "TEN" });
  await placeOrder(saver.ctx, await cardOrder({ ...saver, total }));
  await giftOrder(staff, await readyShopper(core, [[variant.id, 1]]));
  const credited = await order("card", (await make.user()).id);
  await refundOrder(staff, { number: credited.number, ...refund({ toCredit: true }) });
  const far = await make.location();
  const { id: fromId } = await db.stockLocation.findFirstOrThrow({ where: { isDefault: true } });
  const lines = [{ variantId: variant.id, quantity: 2 }];
  const planned = { fromId, toId: far.id, note: "", lines, overwrite: false, locale: "en" } as const;
  await sendTransfer(
    staff,
    await saveTransfer(staff, planned).then(({ number }) => ({ number, locale: "en" })),
  );
  const user = await make.user();
  await addLine(browser(core, user.id), { ...market, variantId: variant.id, quantity: 1 });
  const edited = await order("card");
  await issueDue(core);
  await edit(edited.number, { units: 1 });
  await edit((await order("card")).number, { units: 3 });
  const swapped = await desk.arrived();
  const back = await swapped.ask(swapped.variants.dear);
  await approveReturn(staff, { number: back });
  await desk.inspected(back, swapped.lineId);
  await desk.exchange(back);
  await approveReturn(staff, { number: await swapped.ask(swapped.variants.same) });
});

class RollBack extends Error {}

/** What the check says of the corrupted rows; they are never committed. */
async function violationsAfter(statements: readonly string[]): Promise<string[]> {
  let found: string[] = [];
  const corrupt = async (tx: Tx): Promise<never> => {
    for (const statement of statements) await tx.$executeRaw(Prisma.raw(statement));
    found = (await checkInvariants(tx)).map(({ check }) => check);
    throw new RollBack();
  };
  await expect(db.$transaction(corrupt)).rejects.toBeInstanceOf(RollBack);
  return found;
}

test("nothing is wrong with what the use cases write", async () => {
  expect(await checkInvariants(db)).toEqual([]);
});

test.each(Object.entries(corruptions))("%s: fires when it is broken", async (check, statements) => {
  expect(await violationsAfter(statements)).toContain(check);
});

const orderedBundle = `FROM "OrderLine" l WHERE l."parts" IS NOT NULL AND m."orderId" = l."orderId"`;

test.each([
  [
    "a unit of a part more than the bundle held",
    `UPDATE "StockMovement" m SET "quantity" = m."quantity" - 1 ${orderedBundle}`,
  ],
  [
    "the bundle itself in the part's place",
    `UPDATE "StockMovement" m SET "variantId" = l."variantId" ${orderedBundle}`,
  ],
  [
    "no part at all",
    `DELETE FROM "StockMovement" m USING "OrderLine" l WHERE l."parts" IS NOT NULL AND m."orderId" = l."orderId"`,
  ],
])("an ordered bundle ⇔ its parts' movements: fires for %s", async (_, statement) => {
  expect(await violationsAfter([statement])).toContain("order line ⇔ stock movement");
});

test("every check is broken once", () => {
  const checks = Object.keys(invariantChecks);
  expect(Object.keys(corruptions).toSorted((a, b) => a.localeCompare(b))).toEqual(
    checks.toSorted((a, b) => a.localeCompare(b)),
  );
});
