import type { stockActions as en } from "../en/audit-stock.ts";

/** What happens to goods on their shelves and between them. */
export const stockActions: typeof en = {
  "stock.adjust": "Stock ajusté",
  "stock.backorder": "Règle de vente sans stock modifiée",
  "location.create": "Lieu ajouté",
  "location.update": "Lieu modifié",
  "transfer.create": "Transfert préparé",
  "transfer.update": "Transfert modifié",
  "transfer.send": "Transfert envoyé",
  "transfer.receive": "Transfert reçu",
  "transfer.cancel": "Transfert annulé",
  "stocktake.create": "Inventaire ouvert",
  "stocktake.count": "Feuille comptée envoyée",
  "stocktake.apply": "Inventaire appliqué",
  "stocktake.cancel": "Inventaire abandonné",
};
