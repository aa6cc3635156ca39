import { plural } from "../../plural.ts";
import type { codes as en } from "../en/codes.ts";

export const codes: typeof en = {
  title: "Codes",
  add: "Ajouter un code",
  make: "En créer beaucoup",
  code: "Code",
  codeHelp: "3 à 40 lettres, chiffres ou tirets. Majuscules et minuscules sont égales.",
  usageLimit: "Utilisations de chacun",
  count: "Combien",
  prefix: "Commence par",
  length: "Signes tirés au sort",
  example: (code) => `Par exemple ${code}`,
  added: "Code ajouté",
  made: (count) => plural("fr", count, { one: "# code créé", many: "# codes créés", other: "# codes créés" }),
  download: "Télécharger en CSV",
  search: "Chercher un code",
  total: (total, used) =>
    `${plural("fr", total, { one: "# code", many: "# codes", other: "# codes" })}, dont ${plural("fr", used, { one: "# utilisé", many: "# utilisés", other: "# utilisés" })}`,
  uses: "Utilisations",
  none: "Aucun code pour l’instant. Sans code, personne ne peut en profiter.",
  noMatch: "Aucun code ne contient cela.",
  delete: (code) => `Supprimer le code ${code}`,
  deleteUnused: "Supprimer les inutilisés",
  deleteTitle: "Supprimer tous les codes que personne n’a utilisés ?",
  deleteText: "Les paniers qui en ont un le perdent. C’est sans retour.",
  deleted: (count) =>
    plural("fr", count, { one: "# code supprimé", many: "# codes supprimés", other: "# codes supprimés" }),
  invalid: {
    code: "Un code a 3 à 40 lettres, chiffres ou tirets.",
    usageLimit: "Écrivez un nombre entier positif, ou laissez vide.",
    count: "Écrivez un nombre de 1 à 10 000.",
    prefix: "Des lettres, chiffres et tirets, 3 à 20, ou rien.",
    length: "De 6 à 16.",
  },
};
