/** The section of the settings that says how customers reach the shop. */
export const supportSettings = {
  title: "Assistance",
  text: "Comment les clients vous joignent, et qui est prévenu quand ils écrivent par le formulaire de contact.",
  groups: { mail: "Formulaire de contact", links: "Téléphone et WhatsApp" },
  fields: {
    email: "Adresse e-mail de l’assistance",
    locale: "Langue de ces e-mails",
    autoReply: "Confirmer par e-mail que le message est arrivé",
    whatsapp: "Numéro WhatsApp",
    phone: "Numéro de téléphone",
    hours: "Horaires",
  },
  help: {
    email: "Chaque message y est annoncé. Vide : à l’adresse de la boutique.",
    autoReply: "Un texte fixe dans leur langue, au plus deux fois par jour pour une adresse.",
    whatsapp: "Avec l’indicatif du pays, comme +212600000000. Vide : pas de lien.",
    phone: "Avec l’indicatif du pays. Vide : pas de lien.",
    hours: "Affichés sous les liens.",
  },
  choices: { locale: { en: "Anglais", fr: "Français", ar: "Arabe" } },
};
