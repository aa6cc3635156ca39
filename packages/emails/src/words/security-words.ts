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
      SECOND_FACTOR_ON:
        "Signing in now asks for a code of your authenticator app, too. All other devices were signed out.",
      SECOND_FACTOR_OFF: "Signing in no longer asks for a code of an authenticator app.",
      RECOVERY_CODE_USED: "Somebody signed in with one of your recovery codes. It works no more.",
      ACCOUNT_CONNECTED:
        "An account elsewhere, such as Google’s, opens yours from now on. You find it under Security.",
      ACCOUNT_DISCONNECTED: "An account elsewhere no longer opens yours.",
      PASSKEY_ADDED: "A passkey opens your account from now on. You find it under Security.",
      PASSKEY_REMOVED: "A passkey no longer opens your account. Devices signed in with it were signed out.",
    },
    notYou: "If it wasn’t you, write to us at once.",
  },
  fr: {
    changes: {
      PASSWORD:
        "Le mot de passe de votre compte a été changé. Tous les autres appareils ont été déconnectés.",
      EMAIL: "Votre compte a désormais une autre adresse e-mail. Celle-ci ne l’ouvre plus.",
      SECOND_FACTOR_ON:
        "La connexion demande désormais aussi un code de votre application d’authentification. Tous les autres appareils ont été déconnectés.",
      SECOND_FACTOR_OFF: "La connexion ne demande plus de code d’une application d’authentification.",
      RECOVERY_CODE_USED: "Quelqu’un s’est connecté avec l’un de vos codes de secours. Il ne sert plus.",
      ACCOUNT_CONNECTED:
        "Un compte d’un autre service, comme Google, ouvre désormais aussi le vôtre. Vous le trouvez sous Sécurité.",
      ACCOUNT_DISCONNECTED: "Un compte d’un autre service n’ouvre plus le vôtre.",
      PASSKEY_ADDED: "Une clé d’accès ouvre désormais votre compte. Vous la trouvez sous Sécurité.",
      PASSKEY_REMOVED:
        "Une clé d’accès n’ouvre plus votre compte. Les appareils connectés avec elle ont été déconnectés.",
    },
    notYou: "Si ce n’était pas vous, écrivez-nous aussitôt.",
  },
  ar: {
    changes: {
      PASSWORD: "غُيّرت كلمة مرور حسابك، وسُجّل الخروج من كل الأجهزة الأخرى.",
      EMAIL: "صار لحسابك بريد آخر، ولم يعد هذا العنوان يفتحه.",
      SECOND_FACTOR_ON: "صار تسجيل الدخول يطلب أيضًا رمزًا من تطبيق المصادقة، وسُجّل الخروج من كل الأجهزة الأخرى.",
      SECOND_FACTOR_OFF: "لم يعد تسجيل الدخول يطلب رمزًا من تطبيق المصادقة.",
      RECOVERY_CODE_USED: "سجّل أحدهم الدخول بأحد رموز الاسترداد. لم يعد ذلك الرمز يعمل.",
      ACCOUNT_CONNECTED: "صار حساب في خدمة أخرى، مثل Google، يفتح حسابك أيضًا. تجده في صفحة الأمان.",
      ACCOUNT_DISCONNECTED: "لم يعد حساب في خدمة أخرى يفتح حسابك.",
      PASSKEY_ADDED: "صار مفتاح مرور يفتح حسابك. تجده في صفحة الأمان.",
      PASSKEY_REMOVED: "لم يعد أحد مفاتيح المرور يفتح حسابك، وسُجّل الخروج من الأجهزة التي دخلت به.",
    },
    notYou: "إن لم تكن أنت فراسلنا فورًا.",
  },
};
