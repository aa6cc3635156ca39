/** The section of the settings that says how customers reach the shop. */
export const supportSettings = {
  title: "Support",
  text: "How customers reach you, and who is told when they write by the contact form.",
  groups: { mail: "Contact form", links: "Phone and WhatsApp" },
  fields: {
    email: "E-mail address of support",
    locale: "Language of these mails",
    autoReply: "Tell people by mail that their message arrived",
    whatsapp: "WhatsApp number",
    phone: "Phone number",
    hours: "Opening hours",
  },
  help: {
    email: "Each message is told there. Empty: at the shop’s own address.",
    autoReply: "A fixed text in their language, at most twice a day for one address.",
    whatsapp: "With the country’s code, such as +212600000000. Empty: no link.",
    phone: "With the country’s code. Empty: no link.",
    hours: "Stands below the links.",
  },
  choices: { locale: { en: "English", fr: "French", ar: "Arabic" } },
};
