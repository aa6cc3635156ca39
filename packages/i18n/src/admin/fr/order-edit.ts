import type { orderEdit as en } from "../en/order-edit.ts";

export const orderEdit: typeof en = {
  text: "Les unités gardent le prix auquel elles ont été commandées ; ce qui est ajouté a le prix du jour.",
  add: "Ajouter un produit",
  before: "Total avant",
  after: "Total après",
  awaited: (amount) => `Ce qui reste à payer change de ${amount}.`,
  toPay: (amount) => `Le client reçoit un lien pour payer ${amount}. Ce qui est ajouté part une fois payé.`,
  lessToPay: (amount) => `Il reste ${amount} de moins à payer.`,
  toReturn: (amount) => `${amount} sont remboursés.`,
  even: "Le total reste le même.",
  gone: "Retiré",
  restore: (name) => `Garder ${name}`,
  remove: (name) => `Retirer ${name}`,
  nothing: "Changez une quantité, retirez un article ou ajoutez-en un.",
  reason: "Motif",
  reasonHelp: "Le client le lit dans l’e-mail.",
  save: "Modifier la commande",
  done: "Commande modifiée",
  added: (units) => `Ajouté : ${units}`,
  removed: (units) => `Retiré : ${units}`,
  deliveryProblem: {
    NO_ZONE:
      "Aucune zone de livraison ne couvre plus l’adresse de la commande. Décidez comment elle partira avant de la modifier, ou ajoutez son pays à une zone sous Livraison.",
    NOTHING_CARRIES:
      "Rien de ce qui est proposé à l’adresse de la commande ne transporte ce qu’elle contiendrait. Envoyez-la autrement, ou ajoutez un tarif sous Livraison.",
    METHOD_GONE:
      "La livraison de la commande n’est plus proposée à son adresse pour ce qu’elle contiendrait. Convenez d’un autre moyen avant de l’envoyer.",
  },
  refused: {
    NOTHING_CHANGED: "Rien ne changerait.",
    NOTHING_LEFT: "Il ne resterait rien à payer ni à envoyer. Annulez plutôt la commande.",
    OTHER_TAX:
      "Cette commande a été taxée autrement que la boutique le fait aujourd’hui : rien ne peut y être ajouté.",
  },
};
