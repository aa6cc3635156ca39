import type { accessActions as en } from "../en/audit-access.ts";

export const accessActions: typeof en = {
  "staff-role.second-factor": "Connexion en deux étapes exigée de rôles",
  "staff-role.create": "Rôle composé",
  "staff-role.update": "Rôle composé modifié",
  "staff-role.delete": "Rôle composé supprimé",
  "privacy.export": "Export de données personnelles lancé",
  "privacy.erase": "Effacement de données personnelles lancé",
  "privacy.cancel": "Demande sur des données personnelles annulée",
  "api-key.create": "Clé d’API créée",
  "api-key.revoke": "Clé d’API révoquée",
  "staff.add": "Membre de l'équipe ajouté",
  "staff.role": "Rôle modifié",
  "staff.disable": "Compte désactivé",
  "staff.second-factor": "Connexion en deux étapes réinitialisée",
  "staff.enable": "Compte réactivé",
  "customer.note": "Note sur un client",
  "customer.note-remove": "Note sur un client retirée",
  "customer.groups": "Groupes du client modifiés",
  "customer.disable": "Compte client désactivé",
  "customer.enable": "Compte client réactivé",
};
