import { customer, type Row, shopper } from "./row-makers.ts";

/** Of one mailbox and one kind, whoever opens it. */
const link: Row = {
  about: "secret",
  input: (token) => ({ kind: "back_in_stock", token, locale: "en" }),
};

export const MAIL_ROWS: Readonly<Record<string, Row>> = {
  "mails.askForStock": shopper,
  "mails.stop": link,
  "mails.resume": link,
  "mails.preferences": customer,
  "mails.setPreference": customer,
  "mails.setLocale": customer,
};
