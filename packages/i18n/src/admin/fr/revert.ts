import type { revert as en } from "../en/revert.ts";

export const revert: typeof en = {
  open: "Annuler…",
  title: "Annuler cette modification",
  text: "L’élément est enregistré tel qu’il était avant cette modification. C’est noté au journal comme toute modification, et peut être annulé à son tour.",
  submit: "Annuler la modification",
  conflictTitle: "Modifié à nouveau depuis",
  conflictText:
    "Rien n’est annulé, pour que le travail de personne ne soit perdu. Ouvrez l’élément pour le modifier.",
  conflict: "Ce que cette modification en avait fait, et ce qu’il est maintenant",
  refusedTitle: "L’annulation n’est pas possible ici",
  refused: {
    NOT_KEPT: (fields) =>
      `Le journal ne garde pas tout ce qu’il faut pour : ${fields}. Rien de cette modification n’est annulé : ouvrez l’élément pour le modifier.`,
    NOT_ALLOWED: (fields) => `L’élément ne peut plus être ainsi : ${fields}. Ouvrez-le pour le modifier.`,
  },
  doneTitle: "Il n’y a rien à annuler",
  doneText: "L’élément est tel qu’il était avant cette modification.",
  done: "La modification est annulée",
  toLog: "Revenir sur une modification",
};
