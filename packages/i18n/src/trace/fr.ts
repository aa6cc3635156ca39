import { plural } from "../plural.ts";
import type { trace as en } from "./en.ts";

export const trace: typeof en = {
  gift: (name: string, units: number) =>
    `${name} : ${plural("fr", units, { one: "# article offert", other: "# articles offerts" })}`,
  withCode: (name: string, code: string) => `${name} (code ${code})`,
  offer: {
    text: (sku, price, usual, why) => `${sku} : ${price} au lieu de ${usual} (${why})`,
    why: (quantity, count) => (quantity > 1 ? `à partir de ${count} unités` : "solde"),
  },
  override: (sku: string, price: string, usual: string, reason: string) =>
    `${sku} : ${price} convenus au lieu de ${usual} (${reason})`,
  base: (quantity: string, sku: string, price: string) => `${quantity} × ${sku} à ${price}`,
  shipping: (label: string) => `Livraison : ${label}`,
  reverseCharge: (country: string) =>
    `Hors TVA : l’entreprise la doit elle-même, pays ${country} (autoliquidation)`,
  taxIncluded: (name: string, base: string) => `${name} dans ${base}`,
  taxAdded: (name: string, base: string) => `${name} sur ${base}`,
  rate: (percent: string) => `TVA ${percent}`,
  edit: (number) => `Modifié par la boutique (${number})`,
  rounding: "Arrondi une seule fois pour toute la commande, non ligne par ligne",
  skipped: {
    EXCLUSIVE: (name: string) => `${name} : non appliquée, elle n’est pas cumulable`,
    GROUP: (name: string) => `${name} : non appliquée, une autre du même groupe passe avant`,
    GIFT_OUT_OF_STOCK: (name: string) => `${name} : non offert, le cadeau est épuisé`,
  },
};
