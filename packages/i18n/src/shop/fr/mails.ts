import type { mails as en } from "../en/mails.ts";

export const mails: typeof en = {
  stopTitle: "Ne plus recevoir de messages",
  stopHelp: {
    stock:
      "Nous ne vous préviendrons plus du retour d’un article. Vous pourrez le redemander sur la page d’un produit.",
    "cart-reminders": "Nous ne vous rappellerons plus les paniers que vous avez laissés.",
  },
  stop: "Arrêter ces messages",
  stopped: "C’est fait. Vous n’en recevrez plus.",
  unknown: "Ce lien est incomplet ou trop ancien. Si les messages continuent, écrivez-nous.",
  remind: "Me le rappeler par e-mail, une seule fois, si je laisse mon panier",
  restored: "Ce que vous aviez laissé est de retour dans votre panier.",
  restoreUnknown: "Ce lien est incomplet, ou le panier n’existe plus.",
};
