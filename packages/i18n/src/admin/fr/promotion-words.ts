import { plural } from "../../plural.ts";
import type { promotionWords as en } from "../en/promotion-words.ts";

export const promotionWords: typeof en = {
  all: "tout",
  products: (names) => names,
  categories: (names) => `les catégories ${names}`,
  collections: (names) => `les collections ${names}`,
  off: (amount, goods) => `Déduit ${amount} sur ${goods}.`,
  offAtMost: (amount, goods, max) => `Déduit ${amount} sur ${goods}, au plus ${max}.`,
  freeShipping: "La livraison est offerte.",
  freeMethods: (methods) => `La livraison par ${methods} est offerte.`,
  buyGet: (buy, goods, get, others, percent) =>
    `Pour ${buy} parmi ${goods}, ${get} parmi ${others} à ${percent} de moins, les moins chères.`,
  times: (count) =>
    plural("fr", count, {
      one: "# fois par commande au plus.",
      many: "# fois par commande au plus.",
      other: "# fois par commande au plus.",
    }),
  gift: (count, name) => `Ajoute ${count} en cadeau, tant qu’il y en a : ${name}.`,
  amount: (amount, goods) => `À partir de ${amount} parmi ${goods}.`,
  quantity: (count, goods) => `À partir de ${count} parmi ${goods}.`,
  units: (count) => plural("fr", count, { one: "# unité", many: "# unités", other: "# unités" }),
  groups: (names) => `Pour les clients de ${names}.`,
  firstOrder: "Pour une première commande.",
  currency: (names) => `Seulement en ${names}.`,
  country: (names) => `Seulement pour les commandes vers : ${names}.`,
  AUTOMATIC: "S’applique d’elle-même.",
  CODE: "S’applique avec un code.",
  from: (date) => `À partir du ${date}.`,
  until: (date) => `Jusqu’au ${date}.`,
  limit: (count) =>
    plural("fr", count, {
      one: "# utilisation en tout.",
      many: "# utilisations en tout.",
      other: "# utilisations en tout.",
    }),
  perCustomer: (count) =>
    plural("fr", count, {
      one: "# utilisation par client.",
      many: "# utilisations par client.",
      other: "# utilisations par client.",
    }),
  EXCLUSIVE: "Jamais avec une autre promotion.",
  group: (name) => `Une seule du groupe « ${name} ».`,
  or: "ou",
  short: {
    off: (amount) => `−${amount}`,
    buyGet: (buy, get, percent) => `${buy} achetées, ${get} à −${percent}`,
    gift: "Cadeau",
    freeShipping: "Livraison offerte",
  },
};
