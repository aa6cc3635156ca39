import type { mails as en } from "../en/mails.ts";

export const mails: typeof en = {
  stopTitle: "Ne plus recevoir de messages",
  stopHelp: {
    stock:
      "Nous ne vous préviendrons plus du retour d’un article. Vous pourrez le redemander sur la page d’un produit.",
  },
  stop: "Arrêter ces messages",
  stopped: "C’est fait. Vous n’en recevrez plus.",
  unknown: "Ce lien est incomplet ou trop ancien. Si les messages continuent, écrivez-nous.",
};
