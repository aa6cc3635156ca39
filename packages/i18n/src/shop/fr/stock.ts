import { plural } from "../../plural.ts";
import type { stock as en } from "../en/stock.ts";

export const stock: typeof en = {
  toOrder: "Sur commande",
  shipsBy: (date) => `Expédié au plus tard le ${date}`,
  shipsLater: "Expédié dès réception",
  notHere: (units) =>
    plural("fr", units, { one: "# en attente de réception", other: "# en attente de réception" }),
  askTitle: "Épuisé. Vous prévenir de son retour ?",
  askHelp: "Un seul e-mail quand il sera de nouveau disponible, et rien d’autre.",
  ask: "Prévenez-moi",
  asked: "Nous vous écrirons dès son retour.",
};
