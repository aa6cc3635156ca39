import type { Texts } from "../data/demo-data.ts";

const named = (en: string, fr: string, ar: string): Texts => ({ en, fr, ar });

/** Ranges that a maker gives a name to; the first are the common ones. */
export const SERIES: readonly Texts[] = [
  named("Atlas", "Atlas", "أطلس"),
  named("Medina", "Médina", "مدينة"),
  named("Saffron", "Safran", "زعفران"),
  named("Dune", "Dune", "كثبان"),
  named("Rif", "Rif", "ريف"),
  named("Cedar", "Cèdre", "أرز"),
  named("Argan", "Argan", "أركان"),
  named("Sirocco", "Sirocco", "شرقي"),
  named("Toubkal", "Toubkal", "توبقال"),
  named("Oasis", "Oasis", "واحة"),
  named("Caravan", "Caravane", "قافلة"),
  named("Lantern", "Lanterne", "فانوس"),
  named("Falcon", "Faucon", "صقر"),
  named("Gazelle", "Gazelle", "غزال"),
  named("Indigo", "Indigo", "نيلي"),
  named("Copper", "Cuivre", "نحاسي"),
  named("Jasmine", "Jasmin", "ياسمين"),
  named("Kasbah", "Kasbah", "قصبة"),
  named("Horizon", "Horizon", "أفق"),
  named("Compass", "Boussole", "بوصلة"),
  named("Coral", "Corail", "مرجان"),
  named("Granite", "Granit", "صوان"),
  named("Harbour", "Port", "مرسى"),
  named("Mosaic", "Mosaïque", "فسيفساء"),
  named("Nomad", "Nomade", "رحّال"),
  named("Palm", "Palmier", "نخيل"),
  named("Pearl", "Perle", "لؤلؤ"),
  named("Sandstone", "Grès", "حجر رملي"),
  named("Star", "Étoile", "نجمة"),
  named("Thyme", "Thym", "زعتر"),
  named("Valley", "Vallée", "وادي"),
  named("Zephyr", "Zéphyr", "نسيم"),
];
