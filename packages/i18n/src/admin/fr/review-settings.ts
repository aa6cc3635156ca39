/** Whether reviews are shown before staff have read them, and when buyers are asked for them. */
export const reviewSettings = {
  title: "Avis",
  text: "Ce que les clients disent des articles qu’ils ont reçus.",
  groups: { publishing: "Publication", invitations: "Invitations" },
  fields: {
    publishAtOnce: "Publier aussitôt",
    invitations: "Demander un avis aux acheteurs",
    invitationDays: "Jours après l’arrivée de la commande",
  },
  help: {
    publishAtOnce:
      "Le texte seul, et sans lien, adresse ni numéro de téléphone. Les photos et le reste attendent d’être lus.",
    invitations:
      "Un e-mail par commande, aux clients qui l’ont accepté dans leur compte. Il liste les achats dont ils n’ont pas encore donné leur avis.",
  },
  choices: {},
};
