import type { ContactTopic, Locale, MailTemplate } from "@souk/contracts";
import type { Say } from "./words.ts";

export type ContactTemplate = Extract<MailTemplate, "contact_received" | "contact_reply" | "contact_message">;
type ContactSays = Readonly<Record<ContactTemplate, Say>>;

interface ContactWords {
  readonly topics: Readonly<Record<ContactTopic, string>>;
  readonly from: string;
  readonly email: string;
  readonly topic: string;
  readonly order: string;
  readonly said: string;
  readonly youWrote: (date: string) => string;
}

const en: ContactSays = {
  contact_received: {
    subject: ({ shop }) => `${shop} has received your message`,
    heading: () => "Your message is with us",
    text: () =>
      "Thank you for writing. Somebody will read it and answer to this address. If it wasn’t you who wrote, there is nothing to do.",
    action: "",
  },
  contact_reply: {
    subject: ({ shop }) => `${shop} answers your message`,
    heading: () => "Here is our answer",
    text: () => "",
    action: "",
  },
  contact_message: {
    subject: ({ name }) => `Message of ${name}`,
    heading: ({ name }) => `${name} wrote to you`,
    text: () => "Answer in the back office: an answer to this mail doesn’t reach them.",
    action: "Open the message",
  },
};

const fr: ContactSays = {
  contact_received: {
    subject: ({ shop }) => `${shop} a reçu votre message`,
    heading: () => "Votre message nous est parvenu",
    text: () =>
      "Merci de nous avoir écrit. Quelqu’un le lira et répondra à cette adresse. Si ce n’est pas vous qui avez écrit, vous n’avez rien à faire.",
    action: "",
  },
  contact_reply: {
    subject: ({ shop }) => `${shop} répond à votre message`,
    heading: () => "Voici notre réponse",
    text: () => "",
    action: "",
  },
  contact_message: {
    subject: ({ name }) => `Message de ${name}`,
    heading: ({ name }) => `${name} vous a écrit`,
    text: () => "Répondez dans l’administration : une réponse à ce message ne lui parvient pas.",
    action: "Ouvrir le message",
  },
};

const ar: ContactSays = {
  contact_received: {
    subject: ({ shop }) => `وصلت رسالتك إلى ${shop}`,
    heading: () => "وصلتنا رسالتك",
    text: () => "شكرًا لمراسلتنا. سيقرؤها أحدنا ويجيب على هذا العنوان. إن لم تكن أنت من كتب، فلا يلزمك شيء.",
    action: "",
  },
  contact_reply: {
    subject: ({ shop }) => `رد ${shop} على رسالتك`,
    heading: () => "هذا ردنا",
    text: () => "",
    action: "",
  },
  contact_message: {
    subject: ({ name }) => `رسالة من ${name}`,
    heading: ({ name }) => `كتب إليك ${name}`,
    text: () => "أجب من لوحة الإدارة، فالرد على هذا البريد لا يصل إلى صاحب الرسالة.",
    action: "فتح الرسالة",
  },
};

export const contactSays: Readonly<Record<Locale, ContactSays>> = { en, fr, ar };

/** What stands around what people wrote. */
export const contactWords: Readonly<Record<Locale, ContactWords>> = {
  en: {
    topics: {
      ORDER: "An order",
      DELIVERY: "Delivery",
      RETURN: "Returns and exchanges",
      PRODUCT: "A product",
      PAYMENT: "Payment",
      OTHER: "Something else",
    },
    from: "From",
    email: "E-mail",
    topic: "About",
    order: "Order",
    said: "Message",
    youWrote: (date) => `You wrote on ${date}`,
  },
  fr: {
    topics: {
      ORDER: "Une commande",
      DELIVERY: "La livraison",
      RETURN: "Un retour ou un échange",
      PRODUCT: "Un produit",
      PAYMENT: "Le paiement",
      OTHER: "Autre chose",
    },
    from: "De",
    email: "E-mail",
    topic: "Sujet",
    order: "Commande",
    said: "Message",
    youWrote: (date) => `Vous avez écrit le ${date}`,
  },
  ar: {
    topics: {
      ORDER: "طلب",
      DELIVERY: "التوصيل",
      RETURN: "إرجاع أو استبدال",
      PRODUCT: "منتج",
      PAYMENT: "الدفع",
      OTHER: "أمر آخر",
    },
    from: "من",
    email: "البريد الإلكتروني",
    topic: "الموضوع",
    order: "الطلب",
    said: "الرسالة",
    youWrote: (date) => `كتبت يوم ${date}`,
  },
};
