import { plural } from "../../plural.ts";
import type { shell as en } from "../en/shell.ts";

export const shell: typeof en = {
  skip: "انتقل إلى المحتوى",
  toStart: "سوق، الصفحة الرئيسية",
  search: "ابحث في السوق",
  searchPlaceholder: "زليج، فحمات مكابح، أوتار عود…",
  clearSearch: "امسح البحث",
  preferences: "اللغة والعملة والمظهر",
  language: "اللغة",
  currency: "العملة",
  currencies: { MAD: "درهم مغربي", EUR: "يورو" },
  theme: "المظهر",
  themes: { system: "مثل النظام", light: "فاتح", dark: "داكن" },
  account: "الحساب",
  signIn: "تسجيل الدخول",
  departments: "الأقسام",
  everything: "كل المنتجات",
  cart: "السلة",
  cartWith: (units: number) =>
    plural("ar", units, {
      zero: "السلة، فارغة",
      one: "السلة، قطعة واحدة",
      two: "السلة، قطعتان",
      few: "السلة، # قطع",
      many: "السلة، # قطعة",
      other: "السلة، # قطعة",
    }),
  mainMenu: "القائمة الرئيسية",
  footerLead: "بلاط وإسمنت، مكابح ومرشحات، أعواد ودرابك: سوق واحد وأسعار واضحة.",
  footerHelp: "مساعدة",
  track: "تتبّع طلبًا",
  yourAccount: "حسابك",
  delivery: "من الدار البيضاء إلى باب بيتك",
  copyright: (year: number) => `© ${year} سوق`,
  offline: "أنت غير متصل. قد يكون ما تراه قديمًا، وما كتبته محفوظ.",
  backOnline: "عاد الاتصال.",
};
