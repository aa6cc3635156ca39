import { plural } from "../../plural.ts";
import type { blocked as en } from "../en/blocked.ts";

export const blocked: typeof en = {
  title: "محتوى محجوب",
  text: "ما رفضت المتصفحات تحميله لصفحات المتجر، كما تخبرنا هي بنفسها. يُنسى بعد 30 يومًا من آخر مرة شوهد فيها.",
  column: { what: "ما حُجب", page: "في الصفحة", count: "عدد المرات", last: "آخر مرة" },
  from: "طلبه",
  since: "أول مرة",
  emptyTitle: "لم يُحجب شيء",
  empty: "لم يرفض أي متصفح شيئًا أرادت صفحات المتجر تحميله.",
  count: (count) =>
    plural("ar", count, {
      zero: "لا أنواع",
      one: "نوع واحد",
      two: "نوعان",
      few: "# أنواع",
      many: "# نوعًا",
      other: "# نوع",
    }),
};
