/** What happens to goods on their shelves and between them. */
export const stockActions = {
  "stock.adjust": "Stock adjusted",
  "stock.backorder": "Backorder policy changed",
  "location.create": "Location added",
  "location.update": "Location changed",
  "transfer.create": "Transfer written down",
  "transfer.update": "Transfer changed",
  "transfer.send": "Transfer sent",
  "transfer.receive": "Transfer received",
  "transfer.cancel": "Transfer cancelled",
  "stocktake.create": "Stocktake opened",
  "stocktake.count": "Counted sheet sent in",
  "stocktake.apply": "Stocktake applied",
  "stocktake.cancel": "Stocktake given up",
};
