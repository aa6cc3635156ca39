import type { marketingActions as en, marketingFields as enFields } from "../en/audit-marketing.ts";

export const marketingActions: typeof en = {
  "promotion.create": "Promotion créée",
  "promotion.update": "Promotion modifiée",
  "promotion.delete": "Promotion supprimée",
  "promotion.restore": "Promotion rétablie",
  "promotion.add-codes": "Codes ajoutés",
  "promotion.delete-codes": "Codes supprimés",
  "customer-group.create": "Groupe de clients créé",
  "customer-group.update": "Groupe de clients modifié",
  "customer-group.delete": "Groupe de clients supprimé",
  "customer-group.add": "Client ajouté à un groupe",
  "customer-group.remove": "Client retiré d’un groupe",
};

export const marketingFields: typeof enFields = {
  trigger: "Déclenchement",
  startsAt: "À partir de",
  endsAt: "Jusqu’à",
  priority: "Priorité",
  stacking: "Cumul",
  exclusionGroup: "Groupe d’exclusion",
  conditions: "Conditions",
  effect: "Effet",
  usageLimit: "Utilisations en tout",
  perCustomerLimit: "Utilisations par client",
  codes: "Codes",
};
