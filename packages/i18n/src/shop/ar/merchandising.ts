import type { merchandising as en } from "../en/merchandising.ts";

export const merchandising: typeof en = {
  collections: "المجموعات",
  popular: "الأكثر رواجًا",
  goesWith: "يتماشى معه",
  stepUp: "خيار أرقى",
  contains: "محتوى الحزمة",
  containsShort: "تحتوي:",
  item: (quantity, name) => `${quantity} × ${name}`,
};
