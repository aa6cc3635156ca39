import type { PrivacyMessages } from "./load.ts";

export const privacy: PrivacyMessages = {
  title: "Vos données",
  lead: "Consultez, corrigez, emportez ou effacez ce que nous savons de vous.",
  details: {
    title: "Vos coordonnées",
    name: "Nom",
    save: "Enregistrer",
    saved: "Votre nom est enregistré.",
    elsewhere: "Le reste se corrige ici :",
    addresses: "Adresses",
    email: "Adresse e-mail et mot de passe",
  },
  export: {
    title: "Une copie de vos données",
    text: (days) =>
      `Nous rassemblons tout ce que nous savons de vous dans un fichier (JSON) et vous envoyons un lien. Il est valable ${days} ${days <= 1 ? "jour" : "jours"}.`,
    ask: "Demander une copie",
    again: "Demander une nouvelle copie",
    coming: "Votre copie est en préparation. Le lien vous arrive par e-mail.",
    ready: (date) => `Nous vous avons envoyé un lien vers votre copie. Il est valable jusqu’au ${date}.`,
  },
  erasure: {
    title: "Effacer vos données",
    text: (days) =>
      `Votre compte, votre nom, vos adresses et vos messages sont effacés ${days} ${days <= 1 ? "jour" : "jours"} après votre demande. D’ici là vous pouvez changer d’avis.`,
    kept: "Il reste ce que la loi oblige à conserver : les factures, et les commandes sans votre nom.",
    credit: (credit) => `Ce qui reste de votre crédit part avec le compte : ${credit}. Dépensez-le avant.`,
    ask: "Effacer mes données",
    sure: "Effacer toutes mes données",
    password: "Votre mot de passe",
    pending: (date) =>
      `Vos données seront effacées le ${date}. Votre compte disparaîtra alors définitivement.`,
    waits: (number) =>
      `La commande ${number} est encore en cours. Vos données seront effacées dès qu’elle sera terminée.`,
    takeBack: "Garder mes données",
    takenBack: "Rien n’est effacé. Votre compte reste.",
    staff: "Ce compte appartient à l’équipe. Il faut d’abord lui retirer son rôle pour pouvoir l’effacer.",
  },
  file: {
    title: "Vos données",
    lead: "Tout ce que nous savons de vous, dans un fichier. Gardez-le là où personne d’autre ne le trouve.",
    get: "Obtenir le fichier",
    done: "Le fichier est dans vos téléchargements.",
    expired: "Ce lien ne fonctionne plus. Demandez une nouvelle copie dans votre compte.",
    incomplete: "Cette adresse est incomplète. Ouvrez encore une fois le lien du message.",
    toAccount: "Vers votre compte",
  },
};
