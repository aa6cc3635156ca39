import type { auth as en } from "../en/auth.ts";

export const auth: typeof en = {
  title: "Connexion à l’administration",
  lead: "Pour celles et ceux qui font tourner la boutique.",
  email: "E-mail",
  password: "Mot de passe",
  commonPassword:
    "Celui-ci est parmi les premiers que l’on essaie. Choisissez-en un autre, une phrase par exemple.",
  show: "Afficher le mot de passe",
  hide: "Masquer le mot de passe",
  remember: "Rester connecté sur cet appareil",
  submit: "Se connecter",
  pending: "Connexion",
  wrong: "L’e-mail ou le mot de passe est incorrect.",
  emailNeeded: "Saisissez votre adresse e-mail, par exemple nom@exemple.com.",
  passwordNeeded: "Saisissez votre mot de passe.",
  customerTitle: "Ce compte est un compte client",
  customer: (email) =>
    `${email} peut acheter, mais n’a pas accès à l’administration. Connectez-vous avec un compte du personnel, ou allez à la boutique.`,
  toShop: "Aller à la boutique",
  otherAccount: "Utiliser un autre compte",
  endedTitle: "Votre session a pris fin",
  ended: "Reconnectez-vous pour continuer. Ce que vous avez saisi sur cette page est conservé.",
};
