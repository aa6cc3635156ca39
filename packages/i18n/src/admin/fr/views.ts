import type { views as en } from "../en/views.ts";

export const views: typeof en = {
  label: "Vues enregistrées",
  save: "Enregistrer la vue",
  saveTitle: "Enregistrer cette vue",
  editTitle: "Modifier la vue",
  text: "Elle garde les filtres, l’ordre et les colonnes tels qu’ils sont maintenant.",
  name: "Nom",
  share: "Partager avec toute l’équipe",
  update: "Enregistrer les filtres dans la vue",
  rename: "Renommer ou partager",
  delete: "Supprimer la vue",
  deleteText: (name) => `« ${name} » disparaît pour tous ceux qui l’utilisent.`,
  by: (name) => `Partagée par ${name}`,
  more: "Que faire de cette vue",
  saved: "Vue enregistrée",
  deleted: "Vue supprimée",
};
