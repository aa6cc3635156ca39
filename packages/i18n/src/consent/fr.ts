import type { ConsentMessages } from "./load.ts";

export const consent: ConsentMessages = {
  title: "À quoi ce navigateur peut-il servir ?",
  text: "La boutique fonctionne sans rien de tout cela. Vous pouvez changer d’avis quand vous voulez, par « Cookies » au bas de chaque page.",
  all: "Tout accepter",
  none: "Tout refuser",
  choose: "Choisir",
  save: "Enregistrer mon choix",
  noted: "Votre choix est noté.",
  purposes: {
    RECENT: {
      label: "Retenir ce que j’ai regardé",
      help: "Les derniers produits ouverts sont gardés dans ce navigateur et vous sont montrés de nouveau. Nous n’en savons rien.",
    },
    STATISTICS: {
      label: "Compter ce qui est regardé",
      help: "Nous comptons combien de fois un produit est ouvert, sans savoir par qui.",
    },
  },
  necessary:
    "Votre panier, votre langue et votre connexion ont de toute façon besoin de cookies ; ils ne servent à rien d’autre.",
  device: (number: string) => `Numéro de ce navigateur dans notre registre : ${number}`,
  account: {
    title: "À quoi ce navigateur peut servir",
    unanswered: "Vous n’avez pas encore répondu : rien de tout cela n’est fait.",
    yes: "Accepté",
    no: "Refusé",
    change: "Modifier",
    log: "Vos réponses",
    mails: {
      REMINDERS: "Un e-mail au sujet d’un panier laissé",
      INVITATIONS: "Un e-mail qui vous demande votre avis sur un achat",
    },
  },
};
