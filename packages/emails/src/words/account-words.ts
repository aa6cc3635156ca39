import type { Locale, MailTemplate } from "@souk/contracts";
import { plural } from "@souk/i18n";
import type { Say } from "./words.ts";

export type AccountTemplate = Extract<
  MailTemplate,
  | "verify_email"
  | "reset_password"
  | "sign_in_link"
  | "sign_up"
  | "account_exists"
  | "approve_email"
  | "confirm_email"
  | "security_notice"
>;
type AccountSays = Readonly<Record<AccountTemplate, Say>>;

const en: AccountSays = {
  verify_email: {
    subject: ({ shop }) => `Confirm your e-mail address at ${shop}`,
    heading: ({ name }) => `Welcome, ${name}`,
    text: ({ count }) =>
      `Confirm that this address is yours, and your account can always be opened again. The link works once, for ${plural("en", count, { one: "# day", other: "# days" })}. If you made no account, do nothing.`,
    action: "Confirm the address",
  },
  reset_password: {
    subject: ({ shop }) => `Choose a new password for ${shop}`,
    heading: () => "Choose a new password",
    text: ({ count }) =>
      `Somebody asked for a new password for your account. The link works once, for ${plural("en", count, { one: "# minute", other: "# minutes" })}. If it wasn’t you, do nothing: your password stays.`,
    action: "Choose a password",
  },
  sign_in_link: {
    subject: ({ shop }) => `Your link to sign in at ${shop}`,
    heading: () => "Sign in without a password",
    text: ({ count }) =>
      `The link works once, for ${plural("en", count, { one: "# minute", other: "# minutes" })}. Give it to nobody. If you didn’t ask for it, do nothing.`,
    action: "Sign in",
  },
  sign_up: {
    subject: ({ shop }) => `Finish your account at ${shop}`,
    heading: ({ name }) => `Welcome, ${name}`,
    text: ({ count }) =>
      `One press, and your account is made and you are signed in. The link works once, for ${plural("en", count, { one: "# hour", other: "# hours" })}. If you asked for no account, do nothing: none is made.`,
    action: "Make my account",
  },
  account_exists: {
    subject: ({ shop }) => `You have an account at ${shop} already`,
    heading: () => "You have an account already",
    text: ({ email }) =>
      `Somebody, perhaps you, asked for a new account with ${email}. There is one already, so nothing was changed. Sign in with it; if the password is forgotten, choose a new one there. If it wasn’t you, do nothing.`,
    action: "Sign in",
  },
  approve_email: {
    subject: () => "Is your account to have another e-mail address?",
    heading: () => "Another address for your account",
    text: ({ email }) =>
      `Your account is to have the address ${email} from now on. That happens only if you agree here and the new address is confirmed, too. If you didn’t ask for it, do nothing and change your password.`,
    action: "Agree",
  },
  confirm_email: {
    subject: ({ shop }) => `Confirm your new e-mail address at ${shop}`,
    heading: () => "Confirm your new address",
    text: ({ email }) =>
      `${email} is to be the address of an account. Confirm that you read its mail. If you know nothing of it, do nothing.`,
    action: "Confirm the address",
  },
  security_notice: {
    subject: () => "Your account was changed",
    heading: () => "Your account was changed",
    text: ({ name }) => name,
    action: "",
  },
};

const fr: AccountSays = {
  verify_email: {
    subject: ({ shop }) => `Confirmez votre adresse e-mail chez ${shop}`,
    heading: ({ name }) => `Bienvenue, ${name}`,
    text: ({ count }) =>
      `Confirmez que cette adresse est la vôtre : vous pourrez ainsi toujours rouvrir votre compte. Le lien ne sert qu’une fois, pendant ${plural("fr", count, { one: "# jour", other: "# jours" })}. Si vous n’avez créé aucun compte, ne faites rien.`,
    action: "Confirmer l’adresse",
  },
  reset_password: {
    subject: ({ shop }) => `Choisissez un nouveau mot de passe pour ${shop}`,
    heading: () => "Choisissez un nouveau mot de passe",
    text: ({ count }) =>
      `Quelqu’un a demandé un nouveau mot de passe pour votre compte. Le lien ne sert qu’une fois, pendant ${plural("fr", count, { one: "# minute", other: "# minutes" })}. Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.`,
    action: "Choisir un mot de passe",
  },
  sign_in_link: {
    subject: ({ shop }) => `Votre lien de connexion à ${shop}`,
    heading: () => "Se connecter sans mot de passe",
    text: ({ count }) =>
      `Le lien ne sert qu’une fois, pendant ${plural("fr", count, { one: "# minute", other: "# minutes" })}. Ne le donnez à personne. Si vous ne l’avez pas demandé, ne faites rien.`,
    action: "Se connecter",
  },
  sign_up: {
    subject: ({ shop }) => `Terminez votre compte chez ${shop}`,
    heading: ({ name }) => `Bienvenue, ${name}`,
    text: ({ count }) =>
      `Un clic, et votre compte est créé et vous êtes connecté. Le lien ne sert qu’une fois, pendant ${plural("fr", count, { one: "# heure", other: "# heures" })}. Si vous n’avez demandé aucun compte, ne faites rien : aucun n’est créé.`,
    action: "Créer mon compte",
  },
  account_exists: {
    subject: ({ shop }) => `Vous avez déjà un compte chez ${shop}`,
    heading: () => "Vous avez déjà un compte",
    text: ({ email }) =>
      `Quelqu’un, peut-être vous, a demandé un nouveau compte avec ${email}. Il en existe déjà un : rien n’a été changé. Connectez-vous ; si le mot de passe est oublié, vous pourrez en choisir un autre. Si ce n’était pas vous, ne faites rien.`,
    action: "Se connecter",
  },
  approve_email: {
    subject: () => "Votre compte doit-il changer d’adresse e-mail ?",
    heading: () => "Une autre adresse pour votre compte",
    text: ({ email }) =>
      `Votre compte doit désormais avoir l’adresse ${email}. Cela ne se fera que si vous acceptez ici et que la nouvelle adresse est confirmée elle aussi. Si vous ne l’avez pas demandé, ne faites rien et changez de mot de passe.`,
    action: "Accepter",
  },
  confirm_email: {
    subject: ({ shop }) => `Confirmez votre nouvelle adresse e-mail chez ${shop}`,
    heading: () => "Confirmez votre nouvelle adresse",
    text: ({ email }) =>
      `${email} doit devenir l’adresse d’un compte. Confirmez que vous en lisez le courrier. Si cela ne vous dit rien, ne faites rien.`,
    action: "Confirmer l’adresse",
  },
  security_notice: {
    subject: () => "Votre compte a été modifié",
    heading: () => "Votre compte a été modifié",
    text: ({ name }) => name,
    action: "",
  },
};

const ar: AccountSays = {
  verify_email: {
    subject: ({ shop }) => `أكّد بريدك الإلكتروني لدى ${shop}`,
    heading: ({ name }) => `أهلًا ${name}`,
    text: ({ count }) =>
      `أكّد أن هذا العنوان لك كي تستطيع فتح حسابك دائمًا. يعمل الرابط مرة واحدة خلال ${plural("ar", count, { zero: "# يوم", one: "يوم واحد", two: "يومين", few: "# أيام", many: "# يومًا", other: "# يوم" })}. إن لم تنشئ حسابًا فلا تفعل شيئًا.`,
    action: "تأكيد العنوان",
  },
  reset_password: {
    subject: ({ shop }) => `اختر كلمة مرور جديدة لدى ${shop}`,
    heading: () => "اختر كلمة مرور جديدة",
    text: ({ count }) =>
      `طلب أحدهم كلمة مرور جديدة لحسابك. يعمل الرابط مرة واحدة خلال ${plural("ar", count, { zero: "# دقيقة", one: "دقيقة واحدة", two: "دقيقتين", few: "# دقائق", many: "# دقيقة", other: "# دقيقة" })}. إن لم تكن أنت فلا تفعل شيئًا: كلمة مرورك باقية.`,
    action: "اختيار كلمة مرور",
  },
  sign_in_link: {
    subject: ({ shop }) => `رابط دخولك إلى ${shop}`,
    heading: () => "الدخول بلا كلمة مرور",
    text: ({ count }) =>
      `يعمل الرابط مرة واحدة خلال ${plural("ar", count, { zero: "# دقيقة", one: "دقيقة واحدة", two: "دقيقتين", few: "# دقائق", many: "# دقيقة", other: "# دقيقة" })}. لا تعطه لأحد. إن لم تطلبه فلا تفعل شيئًا.`,
    action: "تسجيل الدخول",
  },
  sign_up: {
    subject: ({ shop }) => `أكمل حسابك لدى ${shop}`,
    heading: ({ name }) => `أهلًا ${name}`,
    text: ({ count }) =>
      `ضغطة واحدة ويُنشأ حسابك وتدخل إليه. يعمل الرابط مرة واحدة خلال ${plural("ar", count, { zero: "# ساعة", one: "ساعة واحدة", two: "ساعتين", few: "# ساعات", many: "# ساعة", other: "# ساعة" })}. إن لم تطلب حسابًا فلا تفعل شيئًا: لن يُنشأ أي حساب.`,
    action: "أنشئ حسابي",
  },
  account_exists: {
    subject: ({ shop }) => `لديك حساب لدى ${shop} من قبل`,
    heading: () => "لديك حساب من قبل",
    text: ({ email }) =>
      `طلب أحدهم، ولعلك أنت، حسابًا جديدًا بالعنوان ${email}. لهذا العنوان حساب من قبل فلم يتغيّر شيء. سجّل الدخول به، وإن نسيت كلمة المرور فاختر هناك غيرها. إن لم تكن أنت فلا تفعل شيئًا.`,
    action: "تسجيل الدخول",
  },
  approve_email: {
    subject: () => "أتريد بريدًا آخر لحسابك؟",
    heading: () => "عنوان آخر لحسابك",
    text: ({ email }) =>
      `سيصير عنوان حسابك ${email}. لا يحدث ذلك إلا إذا وافقت هنا وأُكّد العنوان الجديد أيضًا. إن لم تطلب ذلك فلا تفعل شيئًا وغيّر كلمة مرورك.`,
    action: "موافقة",
  },
  confirm_email: {
    subject: ({ shop }) => `أكّد بريدك الجديد لدى ${shop}`,
    heading: () => "أكّد عنوانك الجديد",
    text: ({ email }) =>
      `سيصير ${email} عنوان حساب. أكّد أنك تقرأ بريده. إن لم تعرف شيئًا عن هذا فلا تفعل شيئًا.`,
    action: "تأكيد العنوان",
  },
  security_notice: {
    subject: () => "تغيّر حسابك",
    heading: () => "تغيّر حسابك",
    text: ({ name }) => name,
    action: "",
  },
};

export const accountSays: Readonly<Record<Locale, AccountSays>> = { en, fr, ar };
