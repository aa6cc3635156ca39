import type { Locale } from "@souk/contracts";
import type { MailWords } from "./words.ts";

/** What is said of goods that are kept for somebody in the place of what he sends back. */
export const exchangeWords: Readonly<Record<Locale, MailWords["exchange"]>> = {
  en: {
    title: "You will have in its place",
    held: "We keep it for you and send it when your goods are here and have been looked at.",
    money: "You will have your money back when your goods are here and have been looked at.",
    more: (amount) => `${amount} more: we will ask for it then.`,
    less: (amount) => `${amount} less: you will have it back then.`,
  },
  fr: {
    title: "Ce que vous recevrez à la place",
    held: "Nous vous le réservons et l’envoyons dès que vos articles sont arrivés et vérifiés.",
    money: "Vous serez remboursé dès que vos articles seront arrivés et vérifiés.",
    more: (amount) => `${amount} de plus : nous vous les demanderons à ce moment-là.`,
    less: (amount) => `${amount} de moins : ils vous seront alors rendus.`,
  },
  ar: {
    title: "ما ستحصل عليه بدلًا منه",
    held: "نحجزه لك ونرسله بعد وصول مشترياتك وفحصها.",
    money: "نعيد إليك المبلغ بعد وصول مشترياتك وفحصها.",
    more: (amount) => `يزيد بمقدار ${amount}: سنطلبه منك حينها.`,
    less: (amount) => `يقل بمقدار ${amount}: سنعيده إليك حينها.`,
  },
};
