import { plural } from "../../plural.ts";
import type { overview as en } from "../en/overview.ts";

export const overview: typeof en = {
  title: "Tableau de bord",
  period: "Période",
  days: (count) => plural("fr", count, { one: "# dernier jour", other: "# derniers jours" }),
  currency: "Devise",
  figures: {
    revenue: "Chiffre d’affaires",
    orders: "Commandes",
    averageOrder: "Panier moyen",
    customers: "Clients",
  },
  before: (value) => `avant : ${value}`,
  up: (percent) => `${percent} de plus que la période précédente`,
  down: (percent) => `${percent} de moins que la période précédente`,
  same: "comme la période précédente",
  fresh: "rien sur la période précédente",
  chart: "Chiffre d’affaires par jour",
  summary: (total, orders, bestDay, best) =>
    `${total} pour ${orders}. Le meilleur jour a été le ${bestDay} avec ${best}.`,
  summaryEmpty: "Rien n’a été vendu sur cette période.",
  dayReadout: (day, revenue, orders) => `${day} : ${revenue}, ${orders}`,
  table: "Les chiffres en tableau",
  column: {
    day: "Jour",
    orders: "Commandes",
    revenue: "Chiffre d’affaires",
    product: "Produit",
    units: "Unités",
  },
  toShip: "À expédier",
  toShipText: (count) =>
    plural("fr", count, {
      one: "# commande attend d’être expédiée",
      other: "# commandes attendent d’être expédiées",
    }),
  toShipNone: "Aucune commande n’attend d’être expédiée.",
  toShipLink: "Les voir",
  lowStock: "Stock faible",
  lowStockAll: (count) => plural("fr", count, { one: "Voir la variante", other: "Voir les # variantes" }),
  lowStockNone: "Toutes les variantes ont assez de stock.",
  left: (count) => plural("fr", count, { one: "reste #", other: "restent #" }),
  recent: "Commandes récentes",
  recentNone: "Pas encore de commande.",
  allOrders: "Toutes les commandes",
  top: "Meilleures ventes",
  topNone: "Rien n’a été vendu sur cette période.",
};
