import type { Locale, MergeSide } from "@souk/contracts";
import type { Say } from "./words.ts";

type JoinedSays = Readonly<Record<MergeSide, Say>>;

const en: JoinedSays = {
  KEPT: {
    subject: () => "Two accounts became one",
    heading: () => "Your accounts are one now",
    text: ({ email, shop }) =>
      `You had a second account at ${shop}, with ${email}. What was in it is in this one now: orders, addresses, credit. You sign in as before. If that account wasn’t yours, write to us.`,
    action: "Sign in",
  },
  GONE: {
    subject: () => "Your account was joined with another",
    heading: () => "Your account was joined with another",
    text: ({ email, shop }) =>
      `Your account at ${shop} with this address is no more: what was in it is in your account with ${email}. Sign in there; this address and its password open nothing any more. If you have no such account, write to us.`,
    action: "Sign in",
  },
};

const fr: JoinedSays = {
  KEPT: {
    subject: () => "Deux comptes n’en font plus qu’un",
    heading: () => "Vos comptes sont réunis",
    text: ({ email, shop }) =>
      `Vous aviez un second compte chez ${shop}, avec ${email}. Ce qu’il contenait est désormais dans celui-ci : commandes, adresses, avoir. Vous vous connectez comme avant. Si ce compte n’était pas le vôtre, écrivez-nous.`,
    action: "Se connecter",
  },
  GONE: {
    subject: () => "Votre compte a été réuni à un autre",
    heading: () => "Votre compte a été réuni à un autre",
    text: ({ email, shop }) =>
      `Votre compte chez ${shop} avec cette adresse n’existe plus : ce qu’il contenait est dans votre compte avec ${email}. Connectez-vous à celui-là ; cette adresse et son mot de passe n’ouvrent plus rien. Si vous n’avez pas un tel compte, écrivez-nous.`,
    action: "Se connecter",
  },
};

const ar: JoinedSays = {
  KEPT: {
    subject: () => "صار الحسابان حسابًا واحدًا",
    heading: () => "حساباك الآن حساب واحد",
    text: ({ email, shop }) =>
      `كان لك حساب ثانٍ لدى ${shop} بالعنوان ${email}. كل ما كان فيه صار في هذا الحساب: الطلبات والعناوين والرصيد. تسجّل الدخول كما من قبل. إن لم يكن ذلك الحساب لك فراسلنا.`,
    action: "تسجيل الدخول",
  },
  GONE: {
    subject: () => "دُمج حسابك في حساب آخر",
    heading: () => "دُمج حسابك في حساب آخر",
    text: ({ email, shop }) =>
      `حسابك لدى ${shop} بهذا العنوان لم يعد موجودًا: كل ما كان فيه صار في حسابك بالعنوان ${email}. سجّل الدخول به؛ هذا العنوان وكلمة مروره لا يفتحان شيئًا بعد الآن. إن لم يكن لك حساب كهذا فراسلنا.`,
    action: "تسجيل الدخول",
  },
};

/** What the owners of two accounts are told that staff joined: by which of them it is. */
export const joinedWords: Readonly<Record<Locale, JoinedSays>> = { en, fr, ar };
