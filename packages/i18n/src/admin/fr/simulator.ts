import { plural } from "../../plural.ts";
import type { simulator as en } from "../en/simulator.ts";

export const simulator: typeof en = {
  title: "Et si ?",
  open: "Simulateur",
  text: "Les commandes passées sont recalculées selon les règles en vigueur. Rien n’est modifié.",
  draftText:
    "Les commandes passées sont recalculées selon les règles en vigueur et cette promotion telle qu’elle est ici, enregistrée ou non. Rien n’est modifié.",
  from: "Commandes du",
  until: "Au",
  assumeCode: "Comme si chacun avait saisi son code",
  floor: "Avertir en dessous de",
  floorHelp: "Ce que le client doit payer au moins des articles.",
  run: "Simuler",
  running: "Calcul des commandes",
  done: (count) =>
    plural("fr", count, {
      one: "# commande calculée",
      many: "# commandes calculées",
      other: "# commandes calculées",
    }),
  changed: (count) =>
    plural("fr", count, {
      one: "# aurait coûté autre chose",
      many: "# auraient coûté autre chose",
      other: "# auraient coûté autre chose",
    }),
  limit: (max) => `Les ${max} dernières commandes de la période.`,
  none: "Aucune commande de cette période n’aurait coûté autre chose.",
  noOrders: "Personne n’a commandé dans cette période.",
  onlyWarned: "Seulement avec avertissement",
  column: {
    order: "Commande",
    customer: "Client",
    before: "Payé",
    after: "Paierait",
    difference: "Différence",
    why: "Promotions",
  },
  totals: "Totaux",
  total: (currency) => `En ${currency}`,
  warnings: "Articles donnés",
  givesAway: (count) =>
    plural("fr", count, {
      one: "# commande donnerait des articles",
      many: "# commandes donneraient des articles",
      other: "# commandes donneraient des articles",
    }),
  flags: {
    ORDER_FREE: "Commande pour rien",
    BELOW_FLOOR: "Sous la limite",
    LINE_FREE: "Articles pour rien",
    OVER_WHOLE: "Ensemble plus de 100 %",
  },
  checks: "Règles qui donnent des articles",
  checksText:
    "Chaque promotion, et chaque paire cumulable, sur le plus petit panier qui remplit ses conditions.",
  checksFine: "Aucune promotion ni aucune paire n’en donne.",
  check: (names, value, paid) => `${names} : pour ${value} d’articles, un client paierait ${paid}.`,
  invalid: {
    dates: "Choisissez une période qui ne finit pas avant de commencer.",
    floor: "Écrivez un pourcentage de 0 à 100.",
  },
  first: (shown) => `Les ${shown} premières sont affichées.`,
};
