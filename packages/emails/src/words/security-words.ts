import type { Locale, SecurityChange } from "@souk/contracts";

interface SecurityWords {
  readonly changes: Readonly<Record<SecurityChange, string>>;
  readonly notYou: string;
}

/** What was changed of how an account is opened, and what to do if it wasn't its owner. */
export const securityWords: Readonly<Record<Locale, SecurityWords>> = {
  en: {
    changes: {
      PASSWORD: "The password of your account was changed. All other devices were signed out.",
      EMAIL: "Your account has another e-mail address from now on. This one no longer opens it.",
    },
    notYou: "If it wasn’t you, write to us at once.",
  },
  fr: {
    changes: {
      PASSWORD:
        "Le mot de passe de votre compte a été changé. Tous les autres appareils ont été déconnectés.",
      EMAIL: "Votre compte a désormais une autre adresse e-mail. Celle-ci ne l’ouvre plus.",
    },
    notYou: "Si ce n’était pas vous, écrivez-nous aussitôt.",
  },
  ar: {
    changes: {
      PASSWORD: "غُيّرت كلمة مرور حسابك، وسُجّل الخروج من كل الأجهزة الأخرى.",
      EMAIL: "صار لحسابك بريد آخر، ولم يعد هذا العنوان يفتحه.",
    },
    notYou: "إن لم تكن أنت فراسلنا فورًا.",
  },
};
