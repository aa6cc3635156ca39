import { plural } from "../../plural.ts";
import type { cart as en } from "../en/cart.ts";

export const cart: typeof en = {
  title: "Votre panier",
  empty: "Votre panier est vide",
  emptyHelp: "Ce que vous y mettez y reste une semaine, sur cet appareil.",
  emptyAction: "Faire un tour",
  units: (count: number) => plural("fr", count, { one: "# article", other: "# articles" }),
  added: "Ajouté",
  addedNamed: (name: string) => `${name} : ajouté au panier.`,
  quantityOf: (name: string) => `Quantité de ${name}`,
  lessOf: (name: string) => `Un de moins : ${name}`,
  moreOf: (name: string) => `Un de plus : ${name}`,
  removeNamed: (name: string) => `Retirer ${name}`,
  removed: (name: string) => `${name} : retiré du panier.`,
  undoNamed: (name: string) => `Annuler : remettre ${name}`,
  restored: (name: string) => `${name} : de retour dans le panier.`,
  changed: (name: string, quantity: string, total: string) =>
    `${name} : quantité ${quantity}. Total du panier ${total}.`,
  notChanged: "Le panier n’a pas été modifié.",
  each: (price: string) => `${price} pièce`,
  subtotal: "Sous-total",
  discount: "Remise",
  shipping: "Livraison",
  shippingLater: "calculée à la commande",
  shippingFree: "offerte",
  total: "Total",
  taxIncluded: (amount: string) => `dont ${amount} de TVA`,
  checkout: "Passer la commande",
  toCart: "Voir le panier",
  keepShopping: "Continuer mes achats",
  problemsTitle: "Quelque chose a changé depuis votre choix",
  problemsHelp:
    "Regardez les lignes signalées. « Accepter les changements » prend les prix du jour et ce qui reste.",
  accept: "Accepter les changements",
  accepted: "Les changements sont acceptés.",
  problems: {
    OUT_OF_STOCK: "Épuisé. L’article quitte le panier si vous acceptez les changements.",
    NOT_ENOUGH_STOCK: (available: number) =>
      plural("fr", available, { one: "Il n’en reste que #.", other: "Il n’en reste que #." }),
    PRICE_CHANGED: (was: string, now: string) => `Le prix est passé de ${was} à ${now}.`,
    UNAVAILABLE: "N’est plus vendu. L’article quitte le panier si vous acceptez les changements.",
    QUANTITY_CAPPED: (wanted: number, got: number) => `Vous en vouliez ${wanted} ; il y en avait ${got}.`,
  },
};
