import type { stockActions as en } from "../en/audit-stock.ts";

/** What happens to goods on their shelves and between them. */
export const stockActions: typeof en = {
  "stock.adjust": "تعديل المخزون",
  "stock.backorder": "تغيير قاعدة البيع قبل التوفر",
  "location.create": "أُضيف موقع",
  "location.update": "عُدّل موقع",
  "transfer.create": "أُعدّ تحويل",
  "transfer.update": "عُدّل تحويل",
  "transfer.send": "أُرسل تحويل",
  "transfer.receive": "استُلم تحويل",
  "transfer.cancel": "أُلغي تحويل",
  "stocktake.create": "فُتح الجرد",
  "stocktake.count": "أُرسلت ورقة العد",
  "stocktake.apply": "طُبّق الجرد",
  "stocktake.cancel": "أُلغي الجرد",
};
