import type { NotificationMessages } from "./load.ts";

export const notifications: NotificationMessages = {
  title: "Notifications",
  lead: (email: string) => `Les e-mails que nous envoyons à ${email}. Un changement vaut aussitôt.`,
  optional: "Les e-mails de votre choix",
  kinds: {
    cart_reminder: {
      label: "Rappel de mon panier",
      help: "Une seule fois, quelques heures après que vous avez laissé des articles dans votre panier.",
      stop: "Nous ne vous rappellerons plus les paniers que vous avez laissés.",
    },
    back_in_stock: {
      label: "Articles de retour",
      help: "Ce que vous avez demandé sur la page d’un article épuisé.",
      stop: "Nous ne vous préviendrons plus du retour d’un article, même si vous le redemandez plus tard en invité.",
    },
    support_reply: {
      label: "Réponses à mes conversations",
      help: "Quand nous avons répondu et que vous ne l’avez pas encore lu. Toutes les réponses sont aussi sous Messages.",
      stop: "Nous ne vous écrirons plus quand une réponse vous attend. Vous la trouverez dans votre compte, sous Messages.",
    },
    review_answer: {
      label: "Suite donnée à mes avis",
      help: "Quand l’un de vos avis est publié, ou ne peut l’être, et pourquoi.",
      stop: "Nous ne vous écrirons plus la suite donnée à vos avis. Vous la trouverez dans votre compte, sous Avis.",
    },
    review_invitation: {
      label: "Invitations à donner un avis",
      help: "Une seule fois, quelques jours après l’arrivée d’une commande.",
      stop: "Nous ne vous demanderons plus votre avis sur vos achats.",
    },
  },
  on: (kind: string) => `Vous recevez ces e-mails : ${kind}`,
  off: (kind: string) => `Vous ne recevez plus ces e-mails : ${kind}`,
  necessary: "Les e-mails toujours envoyés",
  necessaryHelp: "Ils font partie de ce que vous nous demandez et ne peuvent être désactivés.",
  necessaryKinds: [
    { label: "Vos commandes", help: "Confirmation, paiement, colis, retours, remboursements et factures." },
    {
      label: "Votre compte",
      help: "Liens de connexion, nouveau mot de passe, et tout changement de ce qui l’ouvre.",
    },
    { label: "Vos données", help: "La copie que vous demandez, et un effacement avant qu’il soit fait." },
  ],
  language: "Langue de nos e-mails",
  languageHelp: "Ceux d’une commande arrivent dans la langue dans laquelle vous l’avez passée.",
  languageSaved: (language: string) => `Nous vous écrivons en : ${language}`,
  stop: {
    ask: "Ne plus les recevoir",
    stopped: "C’est fait. Vous n’en recevrez plus.",
    takeBack: "Je les veux quand même",
    resumed: "Entendu : vous recevez de nouveau ces e-mails.",
    unknown: "Ce lien est incomplet. Si les messages continuent, écrivez-nous.",
    all: "Toutes vos notifications",
  },
};
