export { renderMail, type RenderedMail } from "./render-mail.ts";
export { exampleOf } from "./examples.ts";
export type { MailContent, MailFrame, MailGoods, MailLine, MailOrder, MailProps, MailShop } from "./props.ts";
export type { AccountTemplate } from "./words/account-words.ts";
