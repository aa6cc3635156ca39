import type { credit as en } from "./en.ts";

export const credit: typeof en = {
  none: "Pas encore d’avoir",
  noneHelp:
    "Ce que nous vous devons apparaît ici : les remboursements pris en avoir et ce que nous vous offrons.",
  lead: "Il règle vos commandes, en tout ou en partie, et n’expire pas.",
  balance: "Solde",
  stopped: "Il ne peut pas servir pour l’instant. Écrivez-nous.",
  movements: (currency) => `Mouvements en ${currency}`,
  order: (number) => `Commande ${number}`,
  kinds: {
    ISSUED: "Crédité",
    REDEEMED: "A servi à payer",
    RELEASED: "Remis : aucune commande n’a suivi",
    REFUNDED: "Remboursement",
    ADJUSTED: "Crédité",
  },
  taken: "Retiré",
};
