import { market } from "@souk/core/cart/cart.fixture";
import { address } from "@souk/core/checkout/checkout.fixture";
import {
  customer,
  everybody,
  named,
  NO_KEY,
  NO_NUMBER,
  NOWHERE,
  ofAccount,
  records,
  type Row,
  shopper,
  token,
} from "./row-makers.ts";
import { MAIL_ROWS } from "./mail-rows.ts";
import { RETURN_ROWS } from "./return-rows.ts";
import { REVIEW_ROWS } from "./review-rows.ts";
import { SUPPORT_ROWS } from "./support-rows.ts";
import { WISHLIST_ROWS } from "./wishlist-rows.ts";

/** An order by its number, with what else the input has. */
const orders = (rest: object = {}): Row =>
  records(async (things, userId) => {
    const { number } = await things.order(userId);
    return named({ number, ...rest }, { number: NO_NUMBER, ...rest });
  });

const ids = (kind: "line" | "saved", field: string, rest: object = {}): Row =>
  records(async (things, userId) => {
    const of = (id: string) => ({ ...market, [field]: id, ...rest });
    return named(of(await things[kind](userId)), of(NOWHERE));
  });

/** What a mail opens by its key: whoever knows the id alone has nothing. */
const keyed = (kind: "cart", rest: object): Row =>
  records(async (things, userId) => {
    const { id, key } = await things[kind](userId);
    const of = (one: string, with_: string) => ({ ...rest, id: one, key: with_ });
    return named(of(id, key), of(NOWHERE, NO_KEY), of(id, NO_KEY));
  });

const addressRow = (rest: object): Row =>
  ofAccount(async (things, userId) =>
    named({ id: await things.savedAddress(userId), ...rest }, { id: NOWHERE, ...rest }),
  );

const session = ofAccount(async (things, userId) =>
  named({ id: await things.session(userId) }, { id: NOWHERE }),
);

/** Whoever tries knows a password: their own, which is the same in these tests. */
const connection = ofAccount(async (things, userId) => {
  const of = (accountId: string) => ({ accountId, password: "correct horse battery" });
  return named(of(await things.connection(userId)), of(NOWHERE));
});

const passkey = (rest: object): Row =>
  ofAccount(async (things, userId) =>
    named({ id: await things.passkey(userId), ...rest }, { id: NOWHERE, ...rest }),
  );

/** Even with its right key an order of another account stays there. */
const kept = ofAccount(async (things, userId) => {
  const { number, key } = await things.order(userId);
  return named({ number, key }, { number: NO_NUMBER, key });
});

const tracked = records(async (things, userId) => {
  const { number } = await things.order(userId);
  const guess = { email: "somebody@else.test" };
  return named(
    { number, email: "salma@example.test" },
    { number: NO_NUMBER, ...guess },
    { number, ...guess },
  );
});

const payment = records(async (things, userId) =>
  named({ idempotencyKey: await things.payment(userId) }, { idempotencyKey: NOWHERE }),
);

/** A row for each procedure of the shop's router: whoever adds one says here what it is about. */
export const SHOP_ROWS: Readonly<Record<string, Row>> = {
  "catalog.currencies": everybody,
  "catalog.home": everybody,
  "catalog.tree": everybody,
  "catalog.category": everybody,
  "catalog.collection": everybody,
  "catalog.list": everybody,
  "catalog.cards": everybody,
  "catalog.product": everybody,
  "search.suggest": everybody,
  ...REVIEW_ROWS,
  "vehicles.makes": everybody,
  "vehicles.models": everybody,
  "vehicles.types": everybody,
  "vehicles.describe": everybody,
  "vehicles.categories": everybody,
  "vehicles.fits": everybody,
  "vehicles.fittedMakes": everybody,
  "vehicles.fittedModels": everybody,
  ...MAIL_ROWS,
  "identity.askForLink": everybody,
  "identity.signUp": everybody,
  "identity.resetPassword": {
    about: "secret",
    input: (secret) => ({ token: secret, password: "a new pass phrase" }),
  },
  "identity.verifyEmail": token,
  "identity.confirmEmail": token,
  "identity.providers": everybody,
  "identity.accounts": customer,
  "identity.disconnect": connection,
  "identity.passkeys": customer,
  "identity.renamePasskey": passkey({ name: "Phone" }),
  "identity.removePasskey": passkey({ password: "correct horse battery" }),
  "identity.security": customer,
  "identity.sessions": customer,
  "identity.supportVisits": customer,
  "identity.endSession": session,
  "identity.askToVerify": customer,
  "identity.changeEmail": customer,
  "impersonation.open": token,
  "impersonation.end": customer,
  "account.me": shopper,
  "account.addresses": customer,
  "account.credit": customer,
  "account.activity": customer,
  "account.prices": customer,
  "account.cardPrices": customer,
  "account.saveProfile": customer,
  "account.saveAddress": addressRow({ address }),
  "account.deleteAddress": addressRow({}),
  "cart.get": shopper,
  "cart.addLine": shopper,
  "cart.acceptChanges": shopper,
  "cart.applyCode": shopper,
  "cart.removeCode": shopper,
  "cart.saved": shopper,
  "cart.setQuantity": ids("line", "lineId", { quantity: 2 }),
  "cart.saveLine": ids("line", "lineId"),
  "cart.restoreSaved": ids("saved", "savedId"),
  "cart.dropSaved": ids("saved", "savedId"),
  "cart.restore": keyed("cart", market),
  "checkout.payLink": token,
  "checkout.get": shopper,
  "checkout.setAddress": shopper,
  "checkout.setPickup": shopper,
  "checkout.setShipping": shopper,
  "checkout.applyGiftCard": shopper,
  "checkout.useStoreCredit": shopper,
  // By the card's id, out of one's own cart alone: another's is no refusal, and nothing is done.
  "checkout.removeGiftCard": shopper,
  "checkout.place": shopper,
  "checkout.resume": payment,
  "orders.mine": customer,
  "orders.get": orders(),
  "orders.transfer": orders(),
  "orders.track": tracked,
  "orders.keep": kept,
  "orders.cancel": orders(),
  "orders.reorder": orders(market),
  "orders.returns": orders(),
  "orders.exchanges": orders(),
  ...RETURN_ROWS,
  ...SUPPORT_ROWS,
  "contact.ways": everybody,
  "contact.open": everybody,
  "contact.send": shopper,
  "privacy.saveConsent": shopper,
  "privacy.myConsents": customer,
  "privacy.overview": customer,
  "privacy.askForExport": customer,
  "privacy.openExport": token,
  "privacy.askForErasure": customer,
  "privacy.takeBackErasure": customer,
  // The vehicles themselves are everybody's: what is named is the type.
  "garage.get": customer,
  "garage.add": customer,
  "garage.remove": customer,
  "garage.choose": customer,
  "garage.merge": customer,
  ...WISHLIST_ROWS,
};
