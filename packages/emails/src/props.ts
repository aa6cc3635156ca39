import type {
  Arrival,
  ContactTopic,
  Currency,
  Locale,
  MailTemplate,
  OrderView,
  MergeSide,
  SecurityChange,
} from "@souk/contracts";
import type { ReviewProps } from "./review-props.ts";

/** Who writes. */
export interface MailShop {
  readonly name: string;
  /** Without a slash at the end. */
  readonly origin: string;
  /** Name, address and the like, as they stand below each mail. */
  readonly imprint: readonly string[];
  readonly email: string;
}

/** An order and the address that opens it, also for a guest. */
export interface MailOrder extends Pick<
  OrderView,
  | "number"
  | "currency"
  | "subtotal"
  | "shippingTotal"
  | "discountTotal"
  | "taxTotal"
  | "taxIncluded"
  | "total"
  | "shippingAddress"
  | "shippingLabel"
  | "pickup"
  | "arrives"
> {
  readonly lines: readonly MailLine[];
  readonly url: string;
  readonly isPaid: boolean;
}

export interface MailLine {
  readonly name: string;
  readonly options: string;
  readonly quantity: number;
  /** Minor units. */
  readonly total: number;
  readonly mediaHash: string | null;
}

export interface MailGoods {
  readonly lines: readonly MailLine[];
  readonly currency: Currency;
  readonly total: number;
}

interface OfOrder {
  readonly order: MailOrder;
}
interface OfReturn extends OfOrder {
  readonly returnNumber: string;
  readonly lines: readonly { readonly name: string; readonly quantity: number }[];
  readonly exchanges?:
    | readonly { readonly name: string; readonly quantity: number; readonly difference: number }[]
    | undefined;
  readonly note?: string | undefined;
}

interface OfLink {
  readonly name: string;
  readonly url: string;
}
interface OfNewEmail extends OfLink {
  readonly email: string;
}

/** What each template shows. Addresses are whole. */
export interface MailProps extends ReviewProps {
  order_edited: OfOrder & {
    readonly change: {
      /** Minor units; below nothing: it costs less. */
      readonly difference: number;
      readonly added: readonly { readonly name: string; readonly quantity: number }[];
      readonly removed: readonly { readonly name: string; readonly quantity: number }[];
      readonly reason: string;
    };
    readonly amountDue: number;
    /** Where what is due is paid; null: nothing is. */
    readonly payUrl: string | null;
    readonly expiresAt: string | null;
  };
  order_received: OfOrder;
  bank_transfer: OfOrder & {
    readonly bank: {
      readonly holder: string;
      readonly name: string;
      readonly account: string;
      readonly code: string;
    };
  };
  payment_received: OfOrder & { readonly amount: number };
  payment_failed: MailGoods & { readonly url: string };
  shipped: OfOrder & {
    readonly parcel: {
      readonly carrier: string;
      readonly trackingNumber: string | null;
      readonly arrives: Arrival | null;
      readonly lines: readonly { readonly name: string; readonly quantity: number }[];
    };
    /** Nothing is left to be sent. */
    readonly isLast: boolean;
  };
  delivered: OfOrder;
  cancelled: OfOrder & { readonly refunded: boolean };
  refunded: OfOrder & { readonly amount: number };
  return_approved: OfReturn;
  return_received: OfReturn;
  /** Something else is held in the place of what comes back; no exchanges: the money. */
  return_changed: OfReturn;
  invoice: OfOrder & { readonly invoiceNumber: string };
  draft_payment: MailGoods & {
    readonly url: string;
    readonly number: string;
    /** ISO. */
    readonly expiresAt: string | null;
  };
  gift_card: {
    readonly code: string;
    readonly amount: number;
    readonly currency: Currency;
    readonly from: string | null;
    readonly message: string | null;
    readonly expiresAt: string | null;
    readonly url: string;
  };
  back_in_stock: {
    readonly name: string;
    readonly options: string;
    readonly mediaHash: string | null;
    readonly url: string;
  };
  abandoned_cart: MailGoods & { readonly url: string };
  verify_email: OfLink;
  reset_password: OfLink;
  sign_in_link: OfLink;
  sign_up: OfLink;
  account_exists: OfNewEmail;
  approve_email: OfNewEmail;
  confirm_email: OfNewEmail;
  security_notice: { readonly name: string; readonly change: SecurityChange };
  accounts_joined: OfLink & { readonly other: string; readonly side: MergeSide };
  data_export: { readonly url: string; readonly expiresAt: string };
  /** Null: there is no account to take it back in. */
  erasure_asked: { readonly url: string | null; readonly dueAt: string };
  erasure_done: object;
  contact_received: object;
  contact_reply: {
    readonly text: string;
    /** What it answers, and when that was written (ISO). */
    readonly asked: string;
    readonly askedAt: string;
  };
  contact_message: {
    readonly name: string;
    readonly email: string;
    readonly topic: ContactTopic;
    readonly orderNumber: number | null;
    readonly text: string;
    readonly url: string;
  };
  /** Of the conversation, and what was said last in it. */
  thread_answer: { readonly subject: string; readonly text: string; readonly url: string };
  thread_message: {
    readonly subject: string;
    readonly name: string;
    readonly text: string;
    readonly url: string;
  };
  low_stock: {
    readonly items: readonly { readonly sku: string; readonly name: string; readonly available: number }[];
    readonly url: string;
  };
}

/** One template with what it shows. */
export interface MailContent<Template extends MailTemplate = MailTemplate> {
  readonly template: Template;
  readonly props: MailProps[Template];
}

export interface MailFrame {
  readonly locale: Locale;
  /** Address at which such mails are ended; null for those one can't do without. */
  readonly unsubscribe: string | null;
  readonly shop: MailShop;
}
