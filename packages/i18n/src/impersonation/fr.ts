import { plural } from "../plural.ts";
import type { impersonation as en } from "./en.ts";

export const impersonation: typeof en = {
  label: "Vue comme un client",
  as: (customer) => `Vous voyez la boutique comme ${customer}`,
  by: (staff) => `${staff}, pour l’équipe de la boutique`,
  left: (minutes) =>
    plural("fr", minutes, { one: "encore # minute", many: "encore # minutes", other: "encore # minutes" }),
  limits:
    "Vous pouvez remplir le panier et changer les adresses. Commander, payer et la sécurité du compte restent au client.",
  end: "Terminer",
  opening: "Ouverture de la boutique comme le client…",
  failed: "Cette adresse sert une fois, pendant deux minutes. Recommencez depuis la fiche du client.",
  overTitle: "Vous êtes de nouveau vous-même",
  over: "La vue comme le client est terminée. Cet onglet ne montre plus rien de lui : vous pouvez le fermer.",
  toShop: "Vers la boutique, en votre nom",
};
