import { plural } from "../../plural.ts";
import type { blocked as en } from "../en/blocked.ts";

export const blocked: typeof en = {
  title: "Contenus bloqués",
  text: "Ce que les navigateurs ont refusé de charger pour les pages de la boutique, d’après ce qu’ils nous signalent. C’est oublié 30 jours après la dernière fois.",
  column: { what: "Contenu bloqué", page: "Sur la page", count: "Nombre de fois", last: "Vu en dernier" },
  from: "Demandé par",
  since: "Vu d’abord",
  emptyTitle: "Rien n’a été bloqué",
  empty: "Aucun navigateur n’a refusé ce que les pages de la boutique voulaient charger.",
  count: (count) => plural("fr", count, { one: "# type", other: "# types" }),
};
