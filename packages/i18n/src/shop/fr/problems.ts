import { plural } from "../../plural.ts";
import type { problems as en } from "../en/problems.ts";

export const problems: typeof en = {
  unexpected: "Un problème est survenu de notre côté. Réessayez dans un instant.",
  offline: "Vous êtes hors ligne. Rien n’a été envoyé ; réessayez une fois la connexion rétablie.",
  invalid: "Une information du formulaire ne convient pas. Vérifiez les champs et réessayez.",
  notFound: "Introuvable. Cet élément a peut-être été retiré.",
  signInRequired: "Connectez-vous pour continuer.",
  IMPERSONATION_REFUSED: "Seul le client peut faire cela.",
  forbidden: "Cette action n’est pas permise ici.",
  outOfStock: (lines: number) =>
    plural("fr", lines, {
      one: "Un article vient de s’épuiser ou manque pendant votre commande. Votre panier est conservé : voyez ci-dessous ce qui a changé.",
      other:
        "# articles viennent de s’épuiser ou manquent pendant votre commande. Votre panier est conservé : voyez ci-dessous ce qui a changé.",
    }),
  savedFull: (max: number) =>
    `La liste contient jusqu’à ${max} articles. Retirez-en un pour en ajouter un autre.`,
  cartFull: (max: number) =>
    `Un panier contient jusqu’à ${max} articles différents. Retirez-en un pour en ajouter un autre.`,
  alreadyOrdered: (number: number) => `Ce panier a déjà été commandé : c’est la commande ${number}.`,
  shippingUnavailable: (country: string) =>
    `Nous ne livrons pas ce panier dans ce pays (${country}). Choisissez une autre adresse.`,
  currencyEnded: (currency: string) =>
    `Nous n’acceptons plus les paiements en ${currency}. Si vous êtes venu par un lien de paiement, demandez-nous-en un nouveau.`,
  tooManyRequests: (seconds: number) =>
    plural("fr", seconds, {
      one: "Trop de tentatives. Patientez # seconde et réessayez.",
      other: "Trop de tentatives. Patientez # secondes et réessayez.",
    }),
  codeRefused: (code: string, why: string) => `Code ${code} : ${why}`,
  NOT_SOLD_OUT: "Bonne nouvelle : cet article est disponible. Rechargez la page.",
  LINK_EXPIRED: "Ce lien ne fonctionne plus. Demandez-en un nouveau.",
  WRONG_PASSWORD: "Ce n’est pas votre mot de passe.",
  PAY_LINK_EXPIRED: "Ce lien de paiement n’est plus valable. Demandez-nous-en un nouveau.",
  PRICE_CHANGED: "Un prix a changé. Regardez le nouveau total avant de payer.",
  CART_EMPTY: "Votre panier est vide.",
  CART_CHANGED: "Votre panier a changé dans une autre fenêtre. Regardez-le encore une fois.",
  CART_HAS_PROBLEMS: "Quelque chose a changé dans votre panier. Regardez les lignes signalées.",
  TOTAL_TOO_LARGE: "Cette commande est trop importante pour être prise en ligne. Merci de la scinder.",
  giftCardRefused: {
    UNKNOWN: "Nous ne connaissons pas cette carte cadeau, ou il n’y reste rien.",
    CURRENCY: "Cette carte cadeau est dans une autre devise.",
    TOO_MANY: "Une commande ne peut utiliser davantage de cartes cadeaux.",
  },
  GIFT_CARD_CHANGED:
    "Une carte cadeau ou votre avoir a servi ailleurs entre-temps. Regardez ce qui reste à payer.",
  NO_STORE_CREDIT: "Vous n’avez pas d’avoir dans cette devise.",
  CHECKOUT_INCOMPLETE: "Une étape n’est pas terminée. Complétez-la pour continuer.",
  IDEMPOTENCY_CONFLICT:
    "Votre commande a changé depuis la dernière tentative. Vérifiez-la et payez de nouveau.",
  PAYMENT_IN_PROGRESS: "Un paiement est déjà en cours pour ce panier. Attendez qu’il se termine.",
  PAYMENT_DECLINED: "Le paiement a été refusé. Rien n’a été débité.",
  PAYMENT_UNAVAILABLE: "Le service de paiement ne répond pas. Rien n’a été débité ; réessayez.",
  PAYMENT_METHOD_UNAVAILABLE:
    "Ce moyen de paiement n’est pas proposé pour votre adresse. Choisissez-en un autre.",
  returnTooLate: (date) => `Le délai pour renvoyer ces articles s’est terminé le ${date}.`,
  returnTooEarly: "Vous pourrez demander un retour une fois la commande arrivée.",
  tooManyUnits: (max) => `C’est plus que n’en compte cette commande : ${max} au plus.`,
  EXCHANGE_UNAVAILABLE: "Cet échange n’est plus possible. Choisissez autre chose ou le remboursement.",
  NOTHING_LEFT: "Il ne reste rien de cette commande pour cela.",
  ILLEGAL_TRANSITION: "Ce n’est plus possible : la commande a avancé.",
  EDIT_CONFLICT: "Cet élément a changé entre-temps. Rechargez-le.",
  INVALID_CURSOR: "Cette liste a changé entre-temps. Rechargez-la.",
  EMAIL_TAKEN: "Un compte existe déjà avec cet e-mail.",
  UNAVAILABLE: "La boutique reprend son souffle. Réessayez dans un instant.",
};
