import type { views as en } from "../en/views.ts";

export const views: typeof en = {
  label: "العروض المحفوظة",
  save: "حفظ العرض",
  saveTitle: "حفظ هذا العرض",
  editTitle: "تعديل العرض",
  text: "يحفظ عوامل التصفية والترتيب والأعمدة كما هي الآن.",
  name: "الاسم",
  share: "مشاركته مع الفريق كله",
  update: "حفظ عوامل التصفية في العرض",
  rename: "إعادة التسمية أو المشاركة",
  delete: "حذف العرض",
  deleteText: (name) => `سيختفي «${name}» عند كل من يستعمله.`,
  by: (name) => `شاركه ${name}`,
  more: "إجراءات هذا العرض",
  saved: "حُفظ العرض",
  deleted: "حُذف العرض",
};
