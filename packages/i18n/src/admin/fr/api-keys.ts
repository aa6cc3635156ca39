import type { apiKeys as en } from "../en/api-keys.ts";

export const apiKeys: typeof en = {
  title: "Clés d’API",
  lead: "Pour les programmes qui lisent ou modifient la boutique en votre nom. Une clé ne permet jamais plus que vos propres droits.",
  add: "Nouvelle clé",
  addText:
    "Ne donnez que ce dont le programme a besoin. Vous ne pouvez pas donner un droit que vous n’avez pas.",
  nameHelp: "À quel programme elle sert.",
  days: "Valable pendant",
  daysOf: (days) => `${days} jours`,
  create: "Créer la clé",
  made: "La clé est créée",
  once: "Copiez-la maintenant : elle ne sera plus jamais affichée.",
  kept: "Je l’ai conservée",
  usage: "Le programme l’envoie à chaque appel :",
  revoke: "Révoquer",
  revokeNamed: (name) => `Révoquer : ${name}`,
  revokeTitle: (name) => `Révoquer la clé « ${name} » ?`,
  revokeText: "Tout ce qui l’utilise s’arrête aussitôt. C’est irréversible.",
  revoked: "Clé révoquée",
  empty: "Aucune clé. Créez-en une pour chaque programme qui a besoin de la boutique.",
  column: {
    name: "Nom",
    state: "État",
    rights: "Droits",
    owner: "Créée par",
    used: "Dernier usage",
    expires: "Valable jusqu’au",
  },
  states: { ACTIVE: "Active", EXPIRED: "Expirée", REVOKED: "Révoquée" },
};
