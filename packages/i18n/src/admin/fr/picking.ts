import { plural } from "../../plural.ts";
import type { picking as english } from "../en/picking.ts";

export const picking: typeof english = {
  title: "Liste de prélèvement",
  bar: "Que faire des commandes sélectionnées",
  slips: "Bons de préparation",
  selectPage: "Sélectionner toutes les commandes de cette page",
  selectOne: (number) => `Sélectionner la commande ${number}`,
  selected: (count) =>
    plural("fr", count, { one: "# commande sélectionnée", other: "# commandes sélectionnées" }),
  clear: "Effacer la sélection",
  picked: "Prélevé",
  goesTo: "Pour les commandes",
  missing: (count) => plural("fr", count, { one: "# pas encore arrivé", other: "# pas encore arrivés" }),
  noPlace: "Emplacement inconnu",
  leftOut: "Absentes de cette liste",
  why: {
    UNACCEPTED: "doit d’abord être confirmée.",
    HELD: "est retenue pour contrôle.",
    NOTHING_LEFT: "n’a plus rien à envoyer.",
  },
  nothingTitle: "Rien à prélever",
  nothing: "Aucune de ces commandes n’a d’articles à envoyer maintenant.",
  noneTitle: "Aucune commande choisie",
  none: "Sélectionnez des commandes dans la liste, puis revenez ici.",
};
