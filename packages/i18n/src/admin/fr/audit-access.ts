import type { accessActions as en } from "../en/audit-access.ts";

export const accessActions: typeof en = {
  "staff-role.create": "Rôle composé",
  "staff-role.update": "Rôle composé modifié",
  "staff-role.delete": "Rôle composé supprimé",
  "staff.add": "Membre de l'équipe ajouté",
  "staff.role": "Rôle modifié",
  "staff.disable": "Compte désactivé",
  "staff.enable": "Compte réactivé",
};
