import { plural } from "../../plural.ts";
import type { pricing as en } from "../en/pricing.ts";

export const pricing: typeof en = {
  code: "Code promo",
  apply: "Appliquer",
  remove: (code: string) => `Retirer le code ${code}`,
  applied: (code: string) => `Le code ${code} est dans votre panier.`,
  removed: (code: string) => `Le code ${code} a été retiré.`,
  invalid: "Un code compte de 3 à 40 lettres, chiffres ou tirets.",
  discounts: "Promotions",
  gift: "Cadeau",
  giftOf: "Un cadeau avec votre commande",
  free: "offert",
  was: "avant",
  now: "maintenant",
  chooseDelivery: "avec votre livraison",
  why: "Pourquoi ce prix ?",
  taxFree: "Hors TVA (autoliquidation)",
  vatNumber: "Numéro de TVA",
  vatHelp: "Une entreprise d’un autre pays, avec un numéro de TVA de ce pays, achète hors TVA.",
  problems: {
    CODE_UNKNOWN: "Ce code n’existe pas. Vérifiez son orthographe.",
    CODE_NOT_YET: (date: string) => `Ce code est valable à partir du ${date}.`,
    CODE_EXPIRED: "Ce code n’est plus valable.",
    CODE_EXHAUSTED: "Ce code a été entièrement utilisé.",
    CODE_USED: "Vous avez déjà utilisé ce code autant de fois que possible.",
    CODE_NOT_COMBINABLE: (other: string) => `Il ne se cumule pas avec « ${other} ».`,
    CODE_NO_GOODS: "Rien dans votre panier ne fait encore partie de cette offre.",
    CODE_TOO_MANY: (max: number) =>
      plural("fr", max, { one: "Un panier accepte # code.", other: "Un panier accepte jusqu’à # codes." }),
  },
  conditions: {
    AMOUNT: (missing: string) => `Ajoutez encore ${missing} d’articles concernés.`,
    QUANTITY: (missing: number) =>
      plural("fr", missing, {
        one: "Ajoutez encore # article concerné.",
        other: "Ajoutez encore # articles concernés.",
      }),
    CUSTOMER_GROUP: "Il est réservé à certains clients. Connectez-vous si vous en faites partie.",
    FIRST_ORDER: "Il est réservé à une première commande.",
    CURRENCY: "Il n’est pas valable dans cette devise.",
    COUNTRY: "Il n’est pas valable pour cette adresse de livraison.",
  },
  rate: (percent: string) => `TVA ${percent}`,
};
