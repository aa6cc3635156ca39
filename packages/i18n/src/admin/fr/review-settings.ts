/** Whether reviews are shown before staff have read them. */
export const reviewSettings = {
  title: "Avis",
  text: "Ce que les clients disent des articles qu’ils ont reçus.",
  groups: { publishing: "Publication" },
  fields: { publishAtOnce: "Publier aussitôt" },
  help: {
    publishAtOnce:
      "Le texte seul, et sans lien, adresse ni numéro de téléphone. Les photos et le reste attendent d’être lus.",
  },
  choices: {},
};
