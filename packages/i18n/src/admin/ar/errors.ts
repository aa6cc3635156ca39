import { plural } from "../../plural.ts";
import type { errors as en } from "../en/errors.ts";
import { promotion } from "./promotion-errors.ts";
import { giftCardErrors } from "./gift-cards.ts";

export const errors: typeof en = {
  notFound: "لم يعد هذا السجل موجودًا.",
  signIn: "انتهت جلستك. سجّل الدخول من جديد؛ ما كتبته محفوظ.",
  forbidden: "دورك لا يسمح بذلك.",
  impersonationRefused: "هذا للعميل وحده.",
  impersonationOver: "انتهى عرض المتجر باسم هذا العميل.",
  origin: "جاء الطلب من موقع آخر فرُفض. أعد تحميل الصفحة.",
  cursor: "لم تعد هذه الصفحة من الجدول موجودة. ارجع إلى الصفحة الأولى.",
  outOfStock: (skus) => `المخزون غير كافٍ: ${skus}.`,
  notSoldOut: "هذا المنتج متوفر: لا داعي للانتظار.",
  priceChanged: (expected, actual) => `تغيّر السعر من ${expected} إلى ${actual}.`,
  payLinkExpired: "رابط الدفع لم يعد يؤدي إلى شيء.",
  ...giftCardErrors,
  cartEmpty: "السلة فارغة.",
  codeRefused: (code: string) => `لا يمكن استعمال الرمز \u2066${code}\u2069 في هذه السلة.`,
  cartChanged: "تغيّرت السلة في هذه الأثناء.",
  savedFull: (max) =>
    plural("ar", max, {
      zero: "لا يمكن حفظ أي منتج لوقت لاحق.",
      one: "لا يمكن حفظ أكثر من منتج واحد لوقت لاحق.",
      two: "لا يمكن حفظ أكثر من منتجين لوقت لاحق.",
      few: "لا يمكن حفظ أكثر من # منتجات لوقت لاحق.",
      many: "لا يمكن حفظ أكثر من # منتجًا لوقت لاحق.",
      other: "لا يمكن حفظ أكثر من # منتج لوقت لاحق.",
    }),
  cartFull: (max) =>
    plural("ar", max, {
      zero: "لا تتسع السلة لأي سطر.",
      one: "لا تتسع السلة لأكثر من سطر واحد.",
      two: "لا تتسع السلة لأكثر من سطرين.",
      few: "لا تتسع السلة لأكثر من # أسطر.",
      many: "لا تتسع السلة لأكثر من # سطرًا.",
      other: "لا تتسع السلة لأكثر من # سطر.",
    }),
  cartOrdered: (number) => `تحوّلت هذه السلة إلى الطلب ${number}.`,
  cartProblems: "في السلة مشكلات يجب حلها أولًا.",
  totalTooLarge: (max) => `المجموع يتجاوز ${max}.`,
  currencyEnded: (currency: string) => `لم تعد عملة ${currency} متاحة للمتسوّقين.`,
  checkoutIncomplete: "خطوات إتمام الطلب غير مكتملة.",
  shipping: (country) => `لا يتوفر التوصيل إلى ${country}.`,
  idempotency: "أُرسل هذا الطلب من قبل ببيانات أخرى. أعد تحميل الصفحة.",
  paymentInProgress: "هناك عملية دفع جارية. حاول بعد لحظات.",
  paymentDeclined: "رفض مزوّد الدفع هذه العملية.",
  paymentUnavailable: "مزوّد الدفع لا يستجيب. لم يتغيّر شيء؛ حاول بعد لحظات.",
  paymentMethod: "طريقة الدفع هذه غير متاحة هنا.",
  wrongAmount: (due: string, got: string) => `المبلغ المستحق ${due}، لكن المبلغ المذكور ${got}.`,
  orderHeld: "هذا الطلب موقوف حتى يُراجع.",
  notHeld: "سبقت مراجعة هذا الطلب.",
  transition: "انتقل الطلب إلى حالة أخرى في هذه الأثناء، فلم تعد هذه الخطوة ممكنة. تعرض الصفحة حالته الحالية.",
  tooManyUnits: (sku, max) => `لا يتوفر لهذا أكثر من ${max} من ${sku}.`,
  nothingLeft: "لم يبق من هذا الطلب شيء لذلك.",
  refundEmpty: "لن يُردّ بهذا شيء.",
  refundTooLarge: (max) => `لا يمكن استرداد أكثر من ${max}.`,
  conflict: "حفظ شخص آخر هذا السجل في هذه الأثناء.",
  slugTaken: (slug, language) => `العنوان «${slug}» مستعمل في ${language}.`,
  skuTaken: (sku) => `الرمز «${sku}» يخص متغيّرًا آخر.`,
  nameTaken: {
    name: (name: string) => `يوجد سجل آخر باسم «${name}».`,
    slug: (slug: string) => `العنوان «${slug}» مستعمل.`,
    code: (code: string) => `الرمز «${code}» مستعمل.`,
  },
  brandInUse: (products: string) =>
    `ما زالت العلامة تضم ${products}. ادمجها في علامة أخرى أو غيّر علامة هذه المنتجات أولًا.`,
  attributeInUse: {
    CODE: (code: string, products: string) => `لا يمكن تغيير الرمز «${code}»: يستعمله ${products}.`,
    TYPE: (_: string, products: string) => `لا يمكن تغيير النوع: تستعمل الخاصيةَ ${products}.`,
    VALUE: (value: string, products: string) =>
      `لا يمكن حذف «${value}»: تحملها ${products}. اختر لها قيمة أخرى أولًا.`,
  },
  invalidAttribute: (code: string) => `الخاصية «${code}» أو القيمة المختارة لم تعد موجودة. أعد تحميل الصفحة.`,
  emailTaken: "هذا البريد الإلكتروني مستعمل من قبل.",
  linkExpired: "لم يعد هذا الرابط يعمل. اطلب رابطًا جديدًا.",
  wrongPassword: "ليست هذه كلمة مرورك.",
  staffAccount: "هذا حساب لأحد العاملين: اسحب الدور أولًا.",
  mailSecretGone: "ما حملته هذه الرسالة لم يعد محفوظًا. أصدر رابطًا أو رمزًا جديدًا.",
  variants: {
    DUPLICATE_COMBINATION: "لمتغيّرين تركيبة الخيارات نفسها.",
    UNKNOWN_OPTION_VALUE: "يستعمل أحد المتغيّرات قيمة خيار غير موجودة.",
    MISSING_PRICE: "يحتاج كل متغيّر مفعّل إلى سعر.",
    NO_VARIANT: "يحتاج المنتج إلى متغيّر واحد على الأقل.",
  },
  notPublishable: (missing) => `لتفعيل المنتج ما زال ينقصه: ${missing}.`,
  missing: { name: "الاسم", description: "الوصف", price: "سعر لمتغيّر مفعّل", image: "صورة" },
  categoryCycle: "لا يمكن نقل فئة إلى داخل نفسها أو داخل فئة تحتها.",
  categoryNotEmpty: (products, children) =>
    `الفئة ليست فارغة: ${products}، ${children}. انقلها إلى مكان آخر أولًا.`,
  products: (count) =>
    plural("ar", count, {
      zero: "لا منتجات",
      one: "منتج واحد",
      two: "منتجان",
      few: "# منتجات",
      many: "# منتجًا",
      other: "# منتج",
    }),
  subcategories: (count) =>
    plural("ar", count, {
      zero: "لا فئات فرعية",
      one: "فئة فرعية واحدة",
      two: "فئتان فرعيتان",
      few: "# فئات فرعية",
      many: "# فئة فرعية",
      other: "# فئة فرعية",
    }),
  bundle: {
    COMPONENT_IS_BUNDLE: (sku: string) => `${sku} حزمة بذاته، ولا يمكن لحزمة أن تحتوي أخرى.`,
    IS_COMPONENT: (sku: string) => `${sku} جزء من حزمة، فلا يمكن أن يكون حزمة.`,
    OF_ITSELF: (sku: string) => `لا يمكن أن يحتوي ${sku} نفسه.`,
    HAS_STOCK: (sku: string) =>
      `ما زال لدى ${sku} مخزون خاص به. اجعله صفرًا أولًا: مخزون الحزمة هو مخزون مكوّناتها.`,
    NO_COMPONENT: (sku: string) => `أحد مكوّنات ${sku} لم يعد موجودًا.`,
  },
  bundleStock: (sku: string) => `${sku} حزمة: مخزونها هو مخزون مكوّناتها.`,
  publication: "سينتهي النشر قبل أن يبدأ.",
  componentInUse: (sku: string, bundles: string) => `${sku} جزء من ${bundles}. أخرجه منها أولًا.`,
  redirect: {
    LOOP: (path: string) => `سيعود ${path} إلى نفسه.`,
    TWICE: (path: string) => `${path} يؤدي إلى مكان آخر بالفعل.`,
    PATH: (path: string) => `${path} ليس عنوانًا يمكن تحويله.`,
  },
  invalidPrice: (sku) => `لن يكون سعر ${sku} أكبر من الصفر، أو سيكون مرتفعًا أكثر من اللازم.`,
  severalVariants: (variants) =>
    variants === 0
      ? "هذه حزمة: مخزونها هو مخزون مكوّناتها."
      : plural("ar", variants, {
          zero: "لا أنواع له.",
          one: "له نوع واحد: غيّر مخزونه هناك.",
          two: "له نوعان: غيّر مخزون كل منهما.",
          few: "له # أنواع: غيّر مخزون كل منها.",
          many: "له # نوعًا: غيّر مخزون كل منها.",
          other: "له # نوع: غيّر مخزون كل منها.",
        }),
  tooManyProducts: (max, found) =>
    `يمكن تعديل ${max} منتج على الأكثر دفعة واحدة، والمطابق ${found}. ضيّق عوامل التصفية.`,
  invalidTransfer: "لا يمكن إرسال البضائع من موقع إليه نفسه.",
  transferTooMany: (sku, max) => `من ${sku} لا يوجد في الطريق سوى ${max}.`,
  locationNotEmpty: (onHand, reserved, transfers) =>
    `لا يمكن إغلاق الموقع: المتوفر ${onHand}، المحجوز ${reserved}، التحويلات المفتوحة ${transfers}. انقل البضائع أولًا.`,
  defaultLocation: "الموقع الافتراضي يبيع دائمًا ويبقى مفتوحًا.",
  backorderDatePast: "يجب أن يكون تاريخ الشحن المعلن في المستقبل.",
  stockReserved: (reserved, onHand) =>
    `الوحدات المحجوزة للطلبات ${reserved} من أصل ${onHand}: لا يمكن أن ينزل المخزون عن ذلك.`,
  image: {
    TYPE: "تُقبل صور JPEG وPNG وWebP وAVIF وGIF فقط.",
    SIZE: "الصورة كبيرة جدًا: يجب أن تقل عن 12 ميغابايت.",
    DIMENSIONS: "عدد نقاط الصورة أقل أو أكثر من المسموح.",
    CORRUPT: "الملف تالف أو ليس صورة.",
  },
  mediaInUse: (uses) =>
    plural("ar", uses, {
      zero: "الصورة معروضة في مكان ما: أزلها منه أولًا.",
      one: "الصورة معروضة في مكان واحد: أزلها منه أولًا.",
      two: "الصورة معروضة في مكانين: أزلها منهما أولًا.",
      few: "الصورة معروضة في # أماكن: أزلها منها أولًا.",
      many: "الصورة معروضة في # مكانًا: أزلها منها أولًا.",
      other: "الصورة معروضة في # مكان: أزلها منها أولًا.",
    }),
  storageFull: "امتلأ القرص المخصص للصور. لم يُحفظ شيء؛ أبلغ من يدير الخادم.",
  synonymTaken: (word) => `«${word}» موجودة من قبل ضمن مرادفات هذه اللغة.`,
  roleInUse: (members) =>
    `هذا الدور لدى ${members === 1 ? "شخص واحد" : members === 2 ? "شخصين" : members <= 10 ? `${members} أشخاص` : `${members} شخصًا`}: أعطهم دورًا آخر أولًا.`,
  lastSuperAdmin: "هذا آخر مدير أعلى: عيّن غيره أولًا.",
  tooMany: (seconds) =>
    plural("ar", seconds, {
      zero: "محاولات كثيرة. حاول الآن.",
      one: "محاولات كثيرة. انتظر ثانية واحدة.",
      two: "محاولات كثيرة. انتظر ثانيتين.",
      few: "محاولات كثيرة. انتظر # ثوانٍ.",
      many: "محاولات كثيرة. انتظر # ثانية.",
      other: "محاولات كثيرة. انتظر # ثانية.",
    }),
  unavailable: "الخدمة متوقفة لحظات. لم يتغيّر شيء؛ حاول بعد قليل.",
  invalid: "بعض الحقول غير صحيحة. راجع الحقول المعلَّمة.",
  network: "تعذّر الوصول إلى الخادم. تحقق من الاتصال وحاول من جديد.",
  unexpected: "حدث خطأ من جهتنا. لم يتغيّر شيء؛ حاول من جديد.",
  request: (id) => `الطلب ${id}`,
  promotion,
  codeInUse: (code: string) => `استُعمل الرمز ${code} من قبل، فلا يمكن حذفه.`,
};
