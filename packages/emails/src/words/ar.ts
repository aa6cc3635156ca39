import { plural } from "@souk/i18n";
import { exchangeWords } from "./exchange-words.ts";
import { partSays } from "./part-says.ts";
import type { MailWords } from "./words.ts";

export const ar: MailWords = {
  frame: {
    question: "لديك سؤال؟ راسلنا:",
    noReply: "أُرسلت هذه الرسالة آليًا، ولا أحد يقرأ الردود عليها.",
    whyUnsubscribe: "لا تريد مثل هذه الرسائل؟",
    unsubscribe: "أوقف هذه الرسائل",
  },
  parts: {
    subtotal: "المجموع الفرعي",
    shipping: "الشحن",
    discount: "الخصم",
    tax: "الضريبة",
    total: "المجموع",
    taxIncluded: (amount) => `يشمل ضريبة قدرها ${amount}`,
    shipsTo: "التسليم",
    pickupAt: "الاستلام من المتجر",
    arrives: (days) => `يصل ${days}`,
    ready: (days) => `جاهز ${days}`,
  },
  says: {
    ...partSays.ar,
    order_received: {
      subject: ({ number }) => `استلمنا طلبك رقم ${number}`,
      heading: () => "شكرًا لطلبك",
      text: ({ number }) => `طلبك رقم ${number} لدينا. سنكتب إليك فور خروجه إليك.`,
      action: "عرض الطلب",
    },
    bank_transfer: {
      subject: ({ number }) => `الطلب ${number}: الدفع بتحويل بنكي`,
      heading: () => "شكرًا لك. بقيت خطوة واحدة",
      text: ({ number, amount }) =>
        `يرجى تحويل ${amount} مع ذكر المرجع ${number}. مشترياتك محجوزة وتُرسل عند وصول المبلغ.`,
      action: "عرض الطلب",
    },
    payment_received: {
      subject: ({ number }) => `وصل دفع الطلب ${number}`,
      heading: () => "وصل دفعك",
      text: ({ number, amount }) => `استلمنا ${amount} عن الطلب ${number}. شكرًا لك.`,
      action: "عرض الطلب",
    },
    payment_failed: {
      subject: () => "لم تتم عملية الدفع",
      heading: () => "لم تتم عملية الدفع",
      text: () => "لم يُخصم منك شيء. سلتك كما تركتها: يمكنك المحاولة مجددًا أو اختيار طريقة دفع أخرى.",
      action: "العودة إلى السلة",
    },
    shipped: {
      subject: ({ number }) => `الطلب ${number} في الطريق إليك`,
      heading: () => "طردك في الطريق",
      text: ({ number, carrier }) => `خرج طرد من الطلب ${number} مع ${carrier}.`,
      action: "تتبع الطلب",
    },
    delivered: {
      subject: ({ number }) => `تم تسليم الطلب ${number}`,
      heading: () => "وصل طلبك",
      text: ({ number }) => `تم تسليم الطلب ${number} كاملًا. إن لم يكن شيء كما ينبغي فراسلنا وسنصلحه.`,
      action: "عرض الطلب",
    },
    cancelled: {
      subject: ({ number }) => `أُلغي الطلب ${number}`,
      heading: () => "أُلغي طلبك",
      text: ({ number }) => `أُلغي الطلب ${number} ولن يُرسل.`,
      action: "عرض الطلب",
    },
    refunded: {
      subject: ({ number }) => `استرداد مبلغ الطلب ${number}`,
      heading: () => "مالك في طريق العودة إليك",
      text: ({ number, amount }) =>
        `أعدنا ${amount} عن الطلب ${number}. قد تحتاج البنوك إلى خمسة أيام عمل لإظهاره.`,
      action: "عرض الطلب",
    },
    order_edited: {
      subject: ({ number }) => `تم تعديل طلبك ${number}`,
      heading: () => "تم تعديل طلبك",
      text: ({ number, amount }) => `عدّلنا طلبك ${number}، وأصبح مجموعه ${amount}.`,
      action: "عرض الطلب",
    },
    return_approved: {
      subject: ({ name }) => `تمت الموافقة على الإرجاع ${name}`,
      heading: () => "يمكنك إعادة المشتريات",
      text: ({ name, number }) => `قُبل الإرجاع ${name} من الطلب ${number}. ضع رقم الإرجاع داخل الطرد.`,
      action: "عرض الإرجاع",
    },
    return_received: {
      subject: ({ name }) => `وصل الإرجاع ${name}`,
      heading: () => "وصل طردك إلينا",
      text: ({ name }) => `استلمنا الإرجاع ${name} ونفحصه الآن. سنكتب إليك عند الانتهاء.`,
      action: "عرض الإرجاع",
    },
    return_changed: {
      subject: ({ name }) => `تغيّر ما ستحصل عليه بدلًا من الإرجاع ${name}`,
      heading: () => "غيّرنا ما ستحصل عليه",
      text: ({ name, number }) => `هذا ما ستحصل عليه بدلًا من الإرجاع ${name} من الطلب ${number}.`,
      action: "عرض الإرجاع",
    },
    invoice: {
      subject: ({ name, number }) => `الفاتورة ${name} للطلب ${number}`,
      heading: () => "فاتورتك",
      text: ({ name, number }) => `الفاتورة ${name} للطلب ${number} مرفقة بصيغة PDF.`,
      action: "عرض الطلب",
    },
    draft_payment: {
      subject: ({ shop, number }) => `طلبك ${number} من ${shop} جاهز للدفع`,
      heading: () => "طلبك جاهز للدفع",
      text: ({ amount }) => `جمعنا لك ما طلبته. المجموع ${amount}`,
      action: "عرض ودفع",
    },
    gift_card: {
      subject: ({ amount, shop }) => `بطاقة هدية بقيمة ${amount} من ${shop}`,
      heading: ({ amount }) => `بطاقة هدية بقيمة ${amount}`,
      text: () => "أدخل هذا الرمز عند الدفع. يمكن استعمالها على دفعات.",
      action: "إلى المتجر",
    },
    back_in_stock: {
      subject: ({ name }) => `عاد ${name} إلى المتجر`,
      heading: ({ name }) => `عاد ${name} إلى المتجر`,
      text: () => "طلبت أن نخبرك حين يتوفر من جديد. إنه متوفر الآن.",
      action: "عرض المنتج",
    },
    abandoned_cart: {
      subject: ({ shop }) => `تركت شيئًا في ${shop}`,
      heading: () => "سلتك ما زالت هنا",
      text: () => "احتفظنا بما اخترته. نقرة واحدة تعيده على أي جهاز.",
      action: "استرجاع سلتي",
    },
    low_stock: {
      subject: ({ count }) =>
        plural("ar", count, {
          zero: "لا منتج يوشك على النفاد",
          one: "منتج واحد يوشك على النفاد",
          two: "منتجان يوشكان على النفاد",
          few: "# منتجات توشك على النفاد",
          many: "# منتجًا يوشك على النفاد",
          other: "# منتج يوشك على النفاد",
        }),
      heading: () => "مخزون منخفض",
      text: ({ count }) =>
        plural("ar", count, {
          zero: "لم يهبط أي منتج دون حده.",
          one: "هبط منتج واحد دون حده.",
          two: "هبط منتجان دون حدهما.",
          few: "هبطت # منتجات دون حدها.",
          many: "هبط # منتجًا دون حده.",
          other: "هبط # منتج دون حده.",
        }),
      action: "فتح المخزون",
    },
  },
  pickup: {
    pay: "تدفع عند الاستلام من المتجر.",
    more: "سيجهز الباقي لاحقًا وسنكتب إليك.",
    ready: {
      subject: ({ number }) => `الطلب ${number} جاهز للاستلام`,
      heading: () => "طلبك جاهز",
      text: ({ number, carrier }) => `ينتظرك الطلب ${number} في ${carrier}. أحضر رقمه معك.`,
      action: "عرض الطلب",
    },
    collected: {
      subject: ({ number }) => `تم استلام الطلب ${number}`,
      heading: () => "شكرًا لزيارتك",
      text: ({ number }) => `تم استلام الطلب ${number}. إن لم يكن شيء كما ينبغي فراسلنا وسنصلحه.`,
      action: "عرض الطلب",
    },
  },
  unpaidCash: "تدفع عند التسليم.",
  paid: (amount) => `تم دفع ${amount}`,
  bank: {
    title: "تحويل بنكي",
    holder: "صاحب الحساب",
    name: "البنك",
    account: "الحساب",
    code: "BIC",
    reference: "المرجع",
    amount: "المبلغ",
  },
  parcel: {
    title: "في هذا الطرد",
    carrier: "شركة الشحن",
    tracking: "رقم التتبع",
    arrives: "الوصول المتوقع",
    more: "يصلك باقي الطلب في طرد آخر.",
  },
  edit: {
    added: (units) => `أُضيف: ${units}`,
    removed: (units) => `أُزيل: ${units}`,
    due: (amount) => `يتبقى ${amount} للدفع، ونرسل ما أُضيف فور سداده.`,
    pay: "ادفع الفرق",
  },
  exchange: exchangeWords.ar,
  refundComing: "يُعاد إليك ما دفعته.",
  note: "ملاحظة",
  validUntil: (date) => `صالحة حتى ${date}.`,
  giftFrom: (name) => `من ${name}`,
  available: (count) => `بقي ${count}`,
};
