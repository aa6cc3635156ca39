import type { mails as en } from "../en/mails.ts";

export const mails: typeof en = {
  stopTitle: "Ne plus recevoir de messages",
  remind: "Me le rappeler par e-mail, une seule fois, si je laisse mon panier",
  restored: "Ce que vous aviez laissé est de retour dans votre panier.",
  restoreUnknown: "Ce lien est incomplet, ou le panier n’existe plus.",
};
