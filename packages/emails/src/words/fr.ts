import { plural } from "@souk/i18n";
import { exchangeWords } from "./exchange-words.ts";
import { partSays } from "./part-says.ts";
import type { MailWords } from "./words.ts";

export const fr: MailWords = {
  frame: {
    question: "Une question ? Écrivez-nous :",
    noReply: "Ce message a été envoyé automatiquement ; les réponses ne sont pas lues.",
    whyUnsubscribe: "Vous ne voulez plus de tels messages ?",
    unsubscribe: "Ne plus les recevoir",
  },
  parts: {
    subtotal: "Sous-total",
    shipping: "Livraison",
    discount: "Remise",
    tax: "Taxe",
    total: "Total",
    taxIncluded: (amount) => `Dont ${amount} de taxe`,
    shipsTo: "Livraison",
    pickupAt: "Retrait",
    arrives: (days) => `Arrivée ${days}`,
    ready: (days) => `Prête ${days}`,
  },
  says: {
    ...partSays.fr,
    order_received: {
      subject: ({ number }) => `Nous avons bien reçu votre commande ${number}`,
      heading: () => "Merci pour votre commande",
      text: ({ number }) =>
        `Votre commande ${number} est entre nos mains. Nous vous écrirons dès qu’elle sera en route.`,
      action: "Voir la commande",
    },
    bank_transfer: {
      subject: ({ number }) => `Commande ${number} : payer par virement`,
      heading: () => "Merci. Il reste une étape",
      text: ({ number, amount }) =>
        `Veuillez virer ${amount} en indiquant la référence ${number}. Vos articles sont mis de côté et partiront à réception du paiement.`,
      action: "Voir la commande",
    },
    payment_received: {
      subject: ({ number }) => `Paiement reçu pour la commande ${number}`,
      heading: () => "Votre paiement est arrivé",
      text: ({ number, amount }) => `Nous avons reçu ${amount} pour la commande ${number}. Merci.`,
      action: "Voir la commande",
    },
    payment_failed: {
      subject: () => "Votre paiement n’a pas abouti",
      heading: () => "Votre paiement n’a pas abouti",
      text: () =>
        "Rien n’a été débité. Votre panier est resté tel quel : réessayez ou choisissez un autre moyen de paiement.",
      action: "Revenir au panier",
    },
    shipped: {
      subject: ({ number }) => `La commande ${number} est en route`,
      heading: () => "Votre colis est en route",
      text: ({ number, carrier }) => `Un colis de la commande ${number} est parti avec ${carrier}.`,
      action: "Suivre la commande",
    },
    delivered: {
      subject: ({ number }) => `La commande ${number} est livrée`,
      heading: () => "Votre commande est arrivée",
      text: ({ number }) =>
        `La commande ${number} a été entièrement livrée. Si quelque chose ne va pas, écrivez-nous : nous arrangerons cela.`,
      action: "Voir la commande",
    },
    cancelled: {
      subject: ({ number }) => `La commande ${number} est annulée`,
      heading: () => "Votre commande est annulée",
      text: ({ number }) => `La commande ${number} a été annulée et ne sera pas expédiée.`,
      action: "Voir la commande",
    },
    refunded: {
      subject: ({ number }) => `Remboursement de la commande ${number}`,
      heading: () => "Votre remboursement est en route",
      text: ({ number, amount }) =>
        `Nous avons remboursé ${amount} pour la commande ${number}. Les banques mettent jusqu’à cinq jours ouvrés à l’afficher.`,
      action: "Voir la commande",
    },
    order_edited: {
      subject: ({ number }) => `Votre commande ${number} a été modifiée`,
      heading: () => "Votre commande a été modifiée",
      text: ({ number, amount }) =>
        `Nous avons modifié votre commande ${number}. Son total est désormais de ${amount}.`,
      action: "Voir la commande",
    },
    return_approved: {
      subject: ({ name }) => `Votre retour ${name} est accepté`,
      heading: () => "Vous pouvez nous le renvoyer",
      text: ({ name, number }) =>
        `Votre retour ${name} de la commande ${number} est accepté. Glissez le numéro du retour dans le colis.`,
      action: "Voir le retour",
    },
    return_received: {
      subject: ({ name }) => `Votre retour ${name} est arrivé`,
      heading: () => "Votre colis est arrivé",
      text: ({ name }) =>
        `Nous avons reçu votre retour ${name} et l’examinons. Nous vous écrirons quand ce sera fait.`,
      action: "Voir le retour",
    },
    return_changed: {
      subject: ({ name }) => `Votre échange pour le retour ${name} a changé`,
      heading: () => "Nous avons modifié votre échange",
      text: ({ name, number }) =>
        `Voici ce que vous recevrez pour le retour ${name} de la commande ${number}.`,
      action: "Voir votre retour",
    },
    invoice: {
      subject: ({ name, number }) => `Facture ${name} de la commande ${number}`,
      heading: () => "Votre facture",
      text: ({ name, number }) => `La facture ${name} de la commande ${number} est jointe en PDF.`,
      action: "Voir la commande",
    },
    draft_payment: {
      subject: ({ shop, number }) => `${shop} : votre commande ${number} est prête à payer`,
      heading: () => "Votre commande est prête à payer",
      text: ({ amount }) => `Nous avons préparé ce que vous avez demandé. Le total est de ${amount}.`,
      action: "Voir et payer",
    },
    gift_card: {
      subject: ({ amount, shop }) => `Une carte cadeau de ${amount} chez ${shop}`,
      heading: ({ amount }) => `Une carte cadeau de ${amount}`,
      text: () => "Saisissez ce code au moment de payer. Elle peut servir en plusieurs fois.",
      action: "Aller à la boutique",
    },
    back_in_stock: {
      subject: ({ name }) => `${name} est de retour`,
      heading: ({ name }) => `${name} est de retour`,
      text: () => "Vous vouliez savoir quand ce serait de nouveau disponible. C’est le cas.",
      action: "Voir l’article",
    },
    abandoned_cart: {
      subject: ({ shop }) => `Vous avez laissé quelque chose chez ${shop}`,
      heading: () => "Votre panier vous attend",
      text: () => "Nous avons gardé vos choix. Un clic les ramène, sur tout appareil.",
      action: "Retrouver mon panier",
    },
    low_stock: {
      subject: ({ count }) =>
        plural("fr", count, { one: "# article bientôt épuisé", other: "# articles bientôt épuisés" }),
      heading: () => "Bientôt épuisé",
      text: ({ count }) =>
        plural("fr", count, {
          one: "# article est passé sous son seuil.",
          other: "# articles sont passés sous leur seuil.",
        }),
      action: "Ouvrir le stock",
    },
  },
  pickup: {
    pay: "Vous payez au retrait.",
    more: "Le reste sera prêt plus tard ; nous vous écrirons.",
    ready: {
      subject: ({ number }) => `La commande ${number} est prête`,
      heading: () => "Votre commande est prête",
      text: ({ number, carrier }) =>
        `La commande ${number} vous attend : ${carrier}. Munissez-vous de son numéro.`,
      action: "Voir la commande",
    },
    collected: {
      subject: ({ number }) => `La commande ${number} a été retirée`,
      heading: () => "Merci de votre visite",
      text: ({ number }) =>
        `La commande ${number} a été retirée. Si quelque chose ne va pas, écrivez-nous : nous arrangerons cela.`,
      action: "Voir la commande",
    },
  },
  unpaidCash: "Vous payez à la livraison.",
  paid: (amount) => `${amount} ont été payés.`,
  bank: {
    title: "Virement bancaire",
    holder: "Titulaire",
    name: "Banque",
    account: "Compte",
    code: "BIC",
    reference: "Référence",
    amount: "Montant",
  },
  parcel: {
    title: "Dans ce colis",
    carrier: "Transporteur",
    tracking: "Numéro de suivi",
    arrives: "Arrivée prévue",
    more: "Le reste de la commande suit dans un autre colis.",
  },
  edit: {
    added: (units) => `Ajouté : ${units}`,
    removed: (units) => `Retiré : ${units}`,
    due: (amount) => `Il reste ${amount} à payer. Ce qui a été ajouté part dès que c’est réglé.`,
    pay: "Payer la différence",
  },
  exchange: exchangeWords.fr,
  refundComing: "Ce que vous avez payé vous est remboursé.",
  note: "Remarque",
  validUntil: (date) => `Valable jusqu’au ${date}.`,
  giftFrom: (name) => `De la part de ${name}`,
  available: (count) => `reste ${count}`,
};
