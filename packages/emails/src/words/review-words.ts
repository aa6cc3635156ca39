import type { Locale, MailTemplate } from "@souk/contracts";
import type { Say } from "./words.ts";

export type ReviewTemplate = Extract<
  MailTemplate,
  "review_published" | "review_rejected" | "review_invitation"
>;
type ReviewSays = Readonly<Record<ReviewTemplate, Say>>;

/** `name`: the product; `number`: the order’s. */
const en: ReviewSays = {
  review_published: {
    subject: ({ name }) => `Your review of ${name} is online`,
    heading: () => "Your review is online",
    text: ({ name }) =>
      `Thank you: what you wrote of ${name} stands on its page now and helps whoever hesitates.`,
    action: "See it there",
  },
  review_rejected: {
    subject: ({ name }) => `Your review of ${name} isn’t shown`,
    heading: () => "We can’t show your review",
    text: ({ name }) =>
      `We have read what you wrote of ${name} and can’t show it as it is. You can write it anew.`,
    action: "Write it anew",
  },
  review_invitation: {
    subject: ({ number }) => `What do you think of your order ${number}?`,
    heading: () => "How do you like it?",
    text: ({ number }) =>
      `Your order ${number} has been with you for some days. What you think of it helps whoever comes next: a few stars and a sentence are enough.`,
    action: "Write a review",
  },
};

const fr: ReviewSays = {
  review_published: {
    subject: ({ name }) => `Votre avis sur ${name} est en ligne`,
    heading: () => "Votre avis est en ligne",
    text: ({ name }) =>
      `Merci : votre avis sur ${name} figure désormais sur sa page et aide ceux qui hésitent.`,
    action: "Le voir",
  },
  review_rejected: {
    subject: ({ name }) => `Votre avis sur ${name} n’est pas affiché`,
    heading: () => "Nous ne pouvons pas afficher votre avis",
    text: ({ name }) =>
      `Nous avons lu votre avis sur ${name} et ne pouvons pas l’afficher tel quel. Vous pouvez le réécrire.`,
    action: "Le réécrire",
  },
  review_invitation: {
    subject: ({ number }) => `Que pensez-vous de votre commande ${number} ?`,
    heading: () => "Votre avis compte",
    text: ({ number }) =>
      `Votre commande ${number} est arrivée il y a quelques jours. Votre avis aide ceux qui hésitent : quelques étoiles et une phrase suffisent.`,
    action: "Donner mon avis",
  },
};

const ar: ReviewSays = {
  review_published: {
    subject: ({ name }) => `نُشر رأيك في ${name}`,
    heading: () => "نُشر رأيك",
    text: ({ name }) => `شكرًا لك: يظهر رأيك في ${name} الآن على صفحته، ويساعد من يتردد في الشراء.`,
    action: "عرضه",
  },
  review_rejected: {
    subject: ({ name }) => `لم يُنشر رأيك في ${name}`,
    heading: () => "لا يمكننا نشر رأيك",
    text: ({ name }) => `قرأنا رأيك في ${name} ولا يمكننا نشره كما هو. يمكنك كتابته من جديد.`,
    action: "كتابته من جديد",
  },
  review_invitation: {
    subject: ({ number }) => `ما رأيك في طلبك رقم ${number}؟`,
    heading: () => "رأيك يهمنا",
    text: ({ number }) =>
      `وصل طلبك رقم ${number} قبل أيام. رأيك يساعد من يتردد في الشراء: تكفي بضع نجوم وجملة واحدة.`,
    action: "إبداء رأيي",
  },
};

export const reviewSays: Readonly<Record<Locale, ReviewSays>> = { en, fr, ar };

/** Above what staff gave as the reason. */
export const whyWords: Readonly<Record<Locale, string>> = { en: "Why", fr: "Pourquoi", ar: "السبب" };
