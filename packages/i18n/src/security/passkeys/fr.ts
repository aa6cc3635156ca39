import type { passkeys as en } from "./en.ts";

export const passkeys: typeof en = {
  title: "Clés d’accès",
  lead: "Connectez-vous avec votre empreinte, votre visage ou le code de votre appareil : rien à retenir, et rien qu’une fausse page puisse vous demander.",
  none: "Vous n’avez pas encore de clé d’accès.",
  add: "Ajouter une clé d’accès",
  addLead: "Votre navigateur demande ensuite où la garder.",
  added: "La clé d’accès est ajoutée. Vous pouvez désormais vous connecter avec elle.",
  since: (date: string) => `Ajoutée le ${date}`,
  lastUsed: (date: string) => `utilisée la dernière fois le ${date}`,
  neverUsed: "pas encore utilisée",
  synced: "Sur tous les appareils du compte qui la garde",
  bound: "Sur un seul appareil",
  unnamed: "Clé d’accès",
  rename: "Renommer",
  renameNamed: (name: string) => `Renommer : ${name}`,
  name: "Nom",
  save: "Enregistrer le nom",
  renamed: "La clé d’accès a son nouveau nom.",
  remove: "Supprimer",
  removeNamed: (name: string) => `Supprimer : ${name}`,
  removeLead: (name: string) =>
    `${name} n’ouvrira plus votre compte, et les appareils connectés avec elle seront déconnectés. Effacez-la aussi là où elle est gardée.`,
  removed: "La clé d’accès est supprimée.",
  last: "Elle ne peut pas être supprimée : votre compte n’a pas d’autre accès, ou votre rôle la demande.",
  missing: "Ce navigateur ne peut pas garder de clés d’accès, ou la page n’est pas ouverte en https.",
  signIn: "Se connecter avec une clé d’accès",
  needed: "Donnez votre clé d’accès",
  neededLead:
    "Votre rôle demande plus qu’un mot de passe. Connectez-vous avec votre clé d’accès, et l’administration s’ouvre.",
};
