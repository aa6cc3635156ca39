import type { Prisma } from "@souk/db";
import { factories, type TestDb } from "@souk/testing";

/** Makes what the shop keeps for a time, of use for the last time at `start`. */
export function keptThings({ db }: Pick<TestDb, "db">, start: Date) {
  const make = factories(db);
  let made = 0;
  const text = () => `kept-${(made += 1)}`;
  const variant = async () => (await make.product({ variants: [{ stock: 5 }] })).variant;
  const person = async () => (await make.user()).id;
  const cart = (over: Partial<Prisma.CartUncheckedCreateInput> = {}) =>
    db.cart.create({ data: { tokenHash: text(), currency: "MAD", updatedAt: start, ...over } });
  const payment = (over: Partial<Prisma.PaymentUncheckedCreateInput> = {}) =>
    db.payment.create({
      data: {
        provider: "test",
        idempotencyKey: text(),
        requestHash: "",
        cartVersion: 1,
        amount: 100,
        currency: "MAD",
        createdAt: start,
        ...over,
      },
    });
  const alert = async (over: Partial<Prisma.StockAlertUncheckedCreateInput> = {}) => {
    const { id } = await variant();
    return db.stockAlert.create({
      data: { variantId: id, email: "a@souk.test", locale: "en", createdAt: start, ...over },
    });
  };
  return { text, variant, person, cart, payment, alert, ...messages(db, start, text) };
}

/** What came from a provider, and what goes out. */
function messages(db: TestDb["db"], start: Date, text: () => string) {
  const event = (state: "PROCESSED" | "FAILED") =>
    db.providerEvent.create({
      data: { provider: "test", externalId: text(), type: "paid", payload: {}, state, receivedAt: start },
    });
  const mail = (state: "FAILED" | "QUEUED") =>
    db.mailMessage.create({
      data: {
        key: text(),
        template: "low_stock",
        locale: "en",
        recipient: "a@souk.test",
        data: {},
        state,
        createdAt: start,
      },
    });
  return { event, mail };
}
