import type { Locale, MailTemplate } from "@souk/contracts";
import type { Say } from "./words.ts";

export type PrivacyTemplate = Extract<MailTemplate, "data_export" | "erasure_asked" | "erasure_done">;
type PrivacySays = Readonly<Record<PrivacyTemplate, Say>>;

interface TakeBack {
  readonly inAccount: string;
  readonly byMail: string;
}

const en: PrivacySays = {
  data_export: {
    subject: ({ shop }) => `Your data at ${shop}`,
    heading: () => "Your data are ready",
    text: ({ date }) =>
      `You asked for all that we know about you. The file can be fetched until ${date}, as often as you like. It says a lot about you: give the link to nobody.`,
    action: "Get the file",
  },
  erasure_asked: {
    subject: ({ shop }) => `Your data at ${shop} will be erased`,
    heading: ({ date }) => `Your data will be erased on ${date}`,
    text: () =>
      "Your name, addresses and messages will be gone then, and so will your account, if you have one. Invoices are kept, because the law wants it. An order under way is finished first.",
    action: "Keep my data",
  },
  erasure_done: {
    subject: ({ shop }) => `Your data at ${shop} are erased`,
    heading: () => "Your data are erased",
    text: () =>
      "We no longer know who you are. What invoices say is kept for the books, as the law wants it, and for nothing else. This is the last message to this address; we forget it soon, too.",
    action: "",
  },
};

const fr: PrivacySays = {
  data_export: {
    subject: ({ shop }) => `Vos données chez ${shop}`,
    heading: () => "Vos données sont prêtes",
    text: ({ date }) =>
      `Vous avez demandé tout ce que nous savons de vous. Le fichier peut être téléchargé jusqu’au ${date}, autant de fois que vous le souhaitez. Il en dit long sur vous : ne donnez le lien à personne.`,
    action: "Obtenir le fichier",
  },
  erasure_asked: {
    subject: ({ shop }) => `Vos données chez ${shop} vont être effacées`,
    heading: ({ date }) => `Vos données seront effacées le ${date}`,
    text: () =>
      "Votre nom, vos adresses et vos messages auront alors disparu, ainsi que votre compte si vous en avez un. Les factures sont conservées, car la loi l’exige. Une commande en cours est d’abord menée à son terme.",
    action: "Garder mes données",
  },
  erasure_done: {
    subject: ({ shop }) => `Vos données chez ${shop} sont effacées`,
    heading: () => "Vos données sont effacées",
    text: () =>
      "Nous ne savons plus qui vous êtes. Ce que disent les factures est conservé pour la comptabilité, comme la loi l’exige, et pour rien d’autre. C’est le dernier message à cette adresse ; nous l’oublierons bientôt elle aussi.",
    action: "",
  },
};

const ar: PrivacySays = {
  data_export: {
    subject: ({ shop }) => `بياناتك لدى ${shop}`,
    heading: () => "بياناتك جاهزة",
    text: ({ date }) =>
      `طلبت كل ما نعرفه عنك. يمكن تنزيل الملف حتى ${date} كم مرة شئت. فيه الكثير عنك، فلا تعط الرابط لأحد.`,
    action: "تنزيل الملف",
  },
  erasure_asked: {
    subject: ({ shop }) => `ستُمحى بياناتك لدى ${shop}`,
    heading: ({ date }) => `ستُمحى بياناتك يوم ${date}`,
    text: () =>
      "سيزول حينها اسمك وعناوينك ورسائلك، وحسابك إن كان لك حساب. تُحفظ الفواتير لأن القانون يفرض ذلك. والطلب الجاري يُستكمل أولًا.",
    action: "الإبقاء على بياناتي",
  },
  erasure_done: {
    subject: ({ shop }) => `مُحيت بياناتك لدى ${shop}`,
    heading: () => "مُحيت بياناتك",
    text: () =>
      "لم نعد نعرف من أنت. ما في الفواتير محفوظ للمحاسبة كما يفرض القانون، لا لشيء آخر. هذه آخر رسالة إلى هذا العنوان، وسننساه هو أيضًا قريبًا.",
    action: "",
  },
};

export const privacySays: Readonly<Record<Locale, PrivacySays>> = { en, fr, ar };

/** How an erasure is taken back. */
export const takeBackWords: Readonly<Record<Locale, TakeBack>> = {
  en: {
    inAccount:
      "If you change your mind, or if it wasn’t you who asked: sign in before that day and keep your data.",
    byMail: "If you change your mind, or if it wasn’t you who asked: write to us before that day.",
  },
  fr: {
    inAccount:
      "Si vous changez d’avis, ou si la demande ne vient pas de vous : connectez-vous avant ce jour et gardez vos données.",
    byMail: "Si vous changez d’avis, ou si la demande ne vient pas de vous : écrivez-nous avant ce jour.",
  },
  ar: {
    inAccount: "إن غيّرت رأيك أو لم تكن أنت صاحب الطلب، فسجّل الدخول قبل ذلك اليوم وأبقِ بياناتك.",
    byMail: "إن غيّرت رأيك أو لم تكن أنت صاحب الطلب، فراسلنا قبل ذلك اليوم.",
  },
};
