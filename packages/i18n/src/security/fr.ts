import type { security as en } from "./en.ts";

export const security: typeof en = {
  title: "Sécurité",
  again: "Demander un nouveau lien",
  incomplete: "Cette adresse n’est pas complète. Ouvrez de nouveau le lien du courriel.",
  toSignIn: "Se connecter",
  forgot: {
    link: "Mot de passe oublié ?",
    title: "Mot de passe oublié ?",
    lead: "Écrivez l’adresse e-mail de votre compte. Nous envoyons un lien pour choisir un nouveau mot de passe.",
    submit: "Envoyer le lien",
    sent: (email) =>
      `S’il existe un compte avec ${email}, un lien est en route. Il ne sert qu’une fois, pendant 30 minutes.`,
    notThere: "Rien reçu ? Regardez parmi les indésirables, ou réessayez dans quelques minutes.",
  },
  byLink: {
    link: "Se connecter plutôt par e-mail",
    title: "Se connecter par e-mail",
    lead: "Pas besoin de mot de passe : nous vous envoyons un lien qui vous connecte.",
    submit: "M’envoyer un lien",
    sent: (email) =>
      `S’il existe un compte avec ${email}, un lien est en route. Il ne sert qu’une fois, pendant 15 minutes.`,
  },
  reset: {
    title: "Choisissez un nouveau mot de passe",
    lead: "Tous les appareils seront déconnectés.",
    submit: "Enregistrer le mot de passe",
    done: "Votre mot de passe est changé et tous les appareils sont déconnectés. Connectez-vous avec le nouveau.",
  },
  confirm: {
    address: {
      title: "Confirmez votre adresse e-mail",
      lead: "Un clic, et nous savons que cette adresse est la vôtre.",
      action: "Confirmer",
      done: "Merci : votre adresse est confirmée.",
    },
    "new-address": {
      title: "Une nouvelle adresse pour votre compte",
      lead: "Ne cliquez que si vous l’avez demandé.",
      action: "Confirmer",
      done: "Votre compte a sa nouvelle adresse.",
    },
    "sign-in": {
      title: "Se connecter",
      lead: "Un clic, et vous êtes connecté sur cet appareil.",
      action: "Se connecter",
      done: "Vous êtes connecté.",
    },
  },
  waiting: (email) =>
    `C’est noté. Dès que l’autre adresse aura accepté elle aussi, votre compte aura ${email}.`,
  toAccount: "Vers votre compte",
  email: {
    title: "Adresse e-mail",
    verified: "Confirmée",
    unverified: "Non confirmée",
    unverifiedHelp:
      "Nous avons envoyé un lien à cette adresse. Confirmez-la : vous pourrez toujours rouvrir votre compte.",
    sendAgain: "Renvoyer le lien",
    sent: "Un lien est en route.",
    change: "Changer d’adresse",
    next: "Nouvelle adresse e-mail",
    submit: "Envoyer les liens aux deux adresses",
    submitOne: "Envoyer un lien à la nouvelle adresse",
    pending: (email) =>
      `${email} doit devenir la nouvelle adresse : confirmez-la par les liens envoyés. Ils valent 24 heures.`,
  },
  password: {
    title: "Mot de passe",
    change: "Changer de mot de passe",
    current: "Votre mot de passe actuel",
    next: "Nouveau mot de passe",
    nextHelp: "Au moins 8 caractères. Une phrase vaut mieux qu’une énigme.",
    save: "Enregistrer le mot de passe",
    changed: "Le mot de passe est changé. Tous les autres appareils sont déconnectés.",
    none: "Votre compte n’a pas de mot de passe. Vous pouvez en choisir un par un lien envoyé par e-mail.",
    choose: "Choisir un mot de passe",
  },
  failed: {
    wrongPassword: "Ce n’est pas votre mot de passe.",
    wrongCode: "Ce code ne convient pas. Prenez celui de cet instant.",
    link: "Ce lien ne fonctionne plus. Demandez-en un nouveau.",
  },
};
