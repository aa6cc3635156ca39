import type { MailTemplate } from "@souk/contracts";

export interface FrameWords {
  readonly question: string;
  readonly noReply: string;
  readonly whyUnsubscribe: string;
  readonly unsubscribe: string;
}

export interface PartWords {
  readonly subtotal: string;
  readonly shipping: string;
  readonly discount: string;
  readonly tax: string;
  readonly total: string;
  readonly taxIncluded: (amount: string) => string;
  readonly shipsTo: string;
  readonly pickupAt: string;
  readonly arrives: (days: string) => string;
  readonly ready: (days: string) => string;
}

/** Facts that texts name: an order's number, amounts and dates as they are written in the language. */
export interface Facts {
  readonly shop: string;
  readonly number: string;
  readonly amount: string;
  readonly name: string;
  readonly email: string;
  readonly carrier: string;
  readonly count: number;
  readonly date: string;
}

export interface Say {
  readonly subject: (facts: Facts) => string;
  readonly heading: (facts: Facts) => string;
  readonly text: (facts: Facts) => string;
  /** What the button says; empty for a mail without one. */
  readonly action: string;
}

/** Texts of one language; what is left out doesn't compile. */
export interface MailWords {
  readonly frame: FrameWords;
  readonly parts: PartWords;
  readonly says: Readonly<Record<MailTemplate, Say>>;
  readonly pickup: {
    readonly pay: string;
    readonly more: string;
    readonly ready: Say;
    readonly collected: Say;
  };
  readonly unpaidCash: string;
  readonly paid: (amount: string) => string;
  readonly bank: {
    readonly title: string;
    readonly holder: string;
    readonly name: string;
    readonly account: string;
    readonly code: string;
    readonly reference: string;
    readonly amount: string;
  };
  readonly parcel: {
    readonly title: string;
    readonly carrier: string;
    readonly tracking: string;
    readonly arrives: string;
    readonly more: string;
  };
  readonly edit: {
    readonly added: (units: string) => string;
    readonly removed: (units: string) => string;
    readonly due: (amount: string) => string;
    readonly pay: string;
  };
  readonly exchange: {
    readonly title: string;
    readonly held: string;
    readonly money: string;
    readonly more: (amount: string) => string;
    readonly less: (amount: string) => string;
  };
  readonly refundComing: string;
  readonly note: string;
  readonly validUntil: (date: string) => string;
  readonly giftFrom: (name: string) => string;
  readonly available: (count: number) => string;
}
