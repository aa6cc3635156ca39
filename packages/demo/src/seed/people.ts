import type { Country, HandPriced, Locale, Permission, Role } from "@souk/contracts";

/** Known to everybody who reads the console: the demo shop's only. */
export const DEMO_PASSWORD = "souk-demo-2026";

export interface Place {
  city: string;
  country: Country;
  postalCode: string | null;
  lines: readonly string[];
}

export interface Person {
  name: string;
  email: string;
  locale: Locale;
  currency: HandPriced;
  phone: string;
  place: Place;
  /** The house they live in. */
  house: number;
}

export const STAFF = [
  { name: "Samira El Idrissi", email: "super@souk.example", role: "SUPER_ADMIN", locale: "en" },
  { name: "Adil Chraïbi", email: "admin@souk.example", role: "ADMIN", locale: "fr" },
  { name: "Wafae Bennis", email: "viewer@souk.example", role: "VIEWER", locale: "en" },
] as const satisfies { name: string; email: string; role: Role; locale: Locale }[];

/** Roles that the staff of the demo composed; one of them has somebody. */
export const COMPOSED_ROLES = [
  {
    name: "Warehouse",
    description: "Packs and sends orders, counts and moves stock.",
    permissions: ["orders.read", "orders.write", "products.read", "stock.read", "stock.write"],
    member: { name: "Brahim Ait Lahcen", email: "warehouse@souk.example", locale: "ar" },
  },
  {
    name: "Catalogue editor",
    description: "Writes products and categories; sees no orders and no customers.",
    permissions: ["products.read", "products.write", "categories.read", "categories.write", "search.read"],
    member: null,
  },
] as const satisfies {
  name: string;
  description: string;
  permissions: Permission[];
  member: { name: string; email: string; locale: Locale } | null;
}[];

const ma = (city: string, postalCode: string, ...lines: string[]): Place => ({
  city,
  country: "MA",
  postalCode,
  lines,
});

export const MOROCCO = {
  casablanca: ma("Casablanca", "20250", "Boulevard Zerktouni", "Rue Ibn Batouta", "Rue Taha Hussein"),
  rabat: ma("Rabat", "10090", "Avenue Fal Ould Oumeir", "Rue Oued Baht", "Avenue de France"),
  marrakech: ma("Marrakech", "40000", "Derb Dabachi", "Rue de la Liberté", "Avenue Mohammed V"),
  fes: ma("Fès", "30000", "Derb Touil", "Talâa Kebira", "Avenue Hassan II"),
  tanger: ma("Tanger", "90000", "Rue d’Angleterre", "Boulevard Pasteur"),
  agadir: ma("Agadir", "80000", "Avenue des FAR", "Rue de la Foire"),
  essaouira: ma("Essaouira", "44000", "Rue Laâlouj", "Avenue de l’Istiqlal"),
  casablancaAr: ma("الدار البيضاء", "20000", "شارع أنفا", "زنقة مولاي إدريس", "شارع غاندي"),
  fesAr: ma("فاس", "30000", "شارع الحسن الثاني", "حي النرجس"),
  meknesAr: ma("مكناس", "50000", "شارع محمد السادس", "حي المنصور"),
  oujdaAr: ma("وجدة", "60000", "شارع الدرفوفي", "حي القدس"),
  tetouanAr: ma("تطوان", "93000", "شارع محمد الخامس", "حي الولاية"),
} as const satisfies Record<string, Place>;

export const ABROAD = {
  paris: { city: "Paris", country: "FR", postalCode: "75011", lines: ["Rue Oberkampf", "Rue de Charonne"] },
  lyon: {
    city: "Lyon",
    country: "FR",
    postalCode: "69007",
    lines: ["Rue de Marseille", "Avenue Jean Jaurès"],
  },
  bruxelles: { city: "Bruxelles", country: "BE", postalCode: "1060", lines: ["Chaussée de Waterloo"] },
  madrid: { city: "Madrid", country: "ES", postalCode: "28012", lines: ["Calle de Embajadores"] },
  amsterdam: { city: "Amsterdam", country: "NL", postalCode: "1012 AB", lines: ["Haarlemmerstraat"] },
  berlin: { city: "Berlin", country: "DE", postalCode: "12043", lines: ["Weserstraße", "Sonnenallee"] },
  london: { city: "London", country: "GB", postalCode: "E8 4PH", lines: ["Mare Street", "Broadway Market"] },
  dubai: { city: "دبي", country: "AE", postalCode: null, lines: ["شارع الوصل", "جميرا 1"] },
} as const satisfies Record<string, Place>;

/** Those with an account; all have the demo password. */
export const CUSTOMERS: readonly Person[] = [
  person("Yasmine Benali", "yasmine.benali", "fr", "MAD", MOROCCO.casablanca, 118),
  person("Omar Tazi", "omar.tazi", "fr", "MAD", MOROCCO.rabat, 24),
  person("خديجة العلوي", "khadija.alaoui", "ar", "MAD", MOROCCO.fesAr, 9),
  person("محمد الفاسي", "mohammed.fassi", "ar", "MAD", MOROCCO.casablancaAr, 212),
  person("Hamza Ouazzani", "hamza.ouazzani", "en", "MAD", MOROCCO.tanger, 47),
  person("Salma Berrada", "salma.berrada", "fr", "MAD", MOROCCO.marrakech, 63),
  person("Claire Fontaine", "claire.fontaine", "fr", "EUR", ABROAD.paris, 52),
  person("Jonas Keller", "jonas.keller", "en", "EUR", ABROAD.berlin, 141),
  person("عبد الرحيم المنصوري", "abderrahim.mansouri", "ar", "MAD", MOROCCO.meknesAr, 31),
  person("Lucía Ortega", "lucia.ortega", "en", "EUR", ABROAD.madrid, 17),
  person("نادية الريفي", "nadia.rifi", "ar", "MAD", MOROCCO.tetouanAr, 5),
  person("Driss Amrani", "driss.amrani", "fr", "MAD", MOROCCO.agadir, 88),
];

/** Buyers without an account. */
export const GUESTS: readonly Person[] = [
  person("Nabil Serghini", "n.serghini", "fr", "MAD", MOROCCO.fes, 12),
  person("Imane Lahlou", "imane.lahlou", "fr", "MAD", MOROCCO.rabat, 71),
  person("Karim Skalli", "karim.skalli", "en", "MAD", MOROCCO.essaouira, 3),
  person("سعيد بوعزة", "said.bouazza", "ar", "MAD", MOROCCO.oujdaAr, 40),
  person("فاطمة الزهراء بناني", "fz.bennani", "ar", "MAD", MOROCCO.casablancaAr, 156),
  person("يوسف الدكالي", "youssef.doukkali", "ar", "MAD", MOROCCO.meknesAr, 22),
  person("Mehdi Kettani", "mehdi.kettani", "fr", "MAD", MOROCCO.casablanca, 9),
  person("Rachida Ziani", "rachida.ziani", "fr", "MAD", MOROCCO.marrakech, 145),
  person("Thomas Lefèvre", "thomas.lefevre", "fr", "EUR", ABROAD.lyon, 28),
  person("Emma de Vries", "emma.devries", "en", "EUR", ABROAD.amsterdam, 66),
  person("Sophie Lambert", "sophie.lambert", "fr", "EUR", ABROAD.bruxelles, 230),
  person("Oliver Hughes", "oliver.hughes", "en", "EUR", ABROAD.london, 87),
  person("سارة الهاشمي", "sara.alhashimi", "ar", "EUR", ABROAD.dubai, 14),
  person("Anas Mernissi", "anas.mernissi", "en", "MAD", MOROCCO.agadir, 19),
];

function person(
  name: string,
  mailbox: string,
  locale: Locale,
  currency: HandPriced,
  place: Place,
  house: number,
): Person {
  const number = (house * 7_919 + mailbox.length * 104_729) % 1_000_000;
  const digits = String(number)
    .padStart(6, "0")
    .replace(/(..)(..)(..)/, "$1 $2 $3");
  const phone = place.country === "MA" ? `+212 6 61 ${digits}` : `+33 6 44 ${digits}`;
  return { name, email: `${mailbox}@example.com`, locale, currency, phone, place, house };
}
