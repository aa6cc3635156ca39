import type { Locale, MailData, MailTemplate } from "@souk/contracts";
import type { MailProps } from "@souk/emails";
import type { Core } from "../context.ts";
import { arrivalOfParcel } from "../orders/order-arrival.ts";
import { loadCart, loadDraft, loadVariant } from "./load-goods.ts";
import { loadOrder } from "./load-order.ts";
import { contactLoaders } from "./load-contact.ts";
import { reviewLoaders } from "./load-review.ts";
import { threadLoaders } from "./load-thread.ts";
import { accountLoaders } from "./load-account.ts";

export type Load<Template extends MailTemplate> = (
  core: Core,
  data: MailData<Template>,
  locale: Locale,
) => Promise<MailProps[Template]>;

const withOrder = async <Data extends { orderId: string }>(core: Core, data: Data, locale: Locale) => {
  const { orderId, ...rest } = data;
  return { ...rest, order: (await loadOrder(core, orderId, locale)).order };
};

/** From what a mail was told to what its template shows: all else is read when the mail is written. */
export const loaders: { readonly [Template in MailTemplate]: Load<Template> } = {
  order_received: withOrder,
  delivered: withOrder,
  bank_transfer: async (core, { orderId }, locale) => {
    const { order } = await loadOrder(core, orderId, locale);
    const shop = await core.settings.read("shop");
    const bank = {
      holder: shop.legalName,
      name: shop.bankName,
      account: shop.bankAccount,
      code: shop.bankCode,
    };
    return { order, bank };
  },
  payment_received: withOrder,
  refunded: withOrder,
  order_edited: async (core, { orderId, edit, token, expiresAt }, locale) => {
    const { order, row } = await loadOrder(core, orderId, locale);
    const found = row.edits.find(({ number }) => number === edit);
    if (!found) throw new Error("the edit of this mail is gone");
    const change = { ...found, ...found.data };
    const { amountDue } = row;
    return {
      order,
      change,
      amountDue,
      payUrl: token === "" ? null : `${core.config.origin}/${locale}/pay/${token}`,
      expiresAt,
    };
  },
  return_approved: withOrder,
  return_received: withOrder,
  return_changed: withOrder,
  invoice: withOrder,
  payment_failed: (core, { cartId }) => loadCart(core, cartId),
  shipped: async (core, { orderId, shipmentId }, locale) => {
    const { order, row } = await loadOrder(core, orderId, locale);
    const shipment = row.shipments.find(({ id }) => id === shipmentId);
    if (!shipment) throw new Error("the parcel of this mail is gone");
    const { carrier, trackingNumber } = shipment;
    const arrives = arrivalOfParcel(row, shipment);
    const nameOf = new Map(row.lines.map(({ id, name }) => [id, name]));
    const lines = shipment.lines.map(({ lineId, quantity }) => ({
      name: nameOf.get(lineId) ?? "",
      quantity,
    }));
    const isLast = row.lines.every(({ shipped, quantity }) => shipped >= quantity);
    return { order, parcel: { carrier, trackingNumber, arrives, lines }, isLast };
  },
  cancelled: async (core, { orderId }, locale) => {
    const { order } = await loadOrder(core, orderId, locale);
    return { order, refunded: order.isPaid };
  },
  draft_payment: async (core, { cartId, token, number, expiresAt }, locale) => {
    const goods = await loadDraft(core, cartId);
    return { ...goods, number, expiresAt, url: `${core.config.origin}/${locale}/pay/${token}` };
  },
  gift_card: async (core, data, locale) => ({ ...data, url: `${core.config.origin}/${locale}` }),
  back_in_stock: (core, { variantId }, locale) => loadVariant(core, variantId, locale),
  abandoned_cart: (core, { cartId }) => loadCart(core, cartId),
  ...accountLoaders,
  ...contactLoaders,
  ...threadLoaders,
  ...reviewLoaders,
  erasure_asked: async ({ config }, { dueAt, hasAccount }, locale) => ({
    dueAt,
    url: hasAccount ? `${config.origin}/${locale}/account/privacy` : null,
  }),
  erasure_done: async () => ({}),
  low_stock: async (core, { items }) => ({ items, url: `${core.config.origin}/admin/stock?filter=low` }),
};
