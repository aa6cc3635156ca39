import { plural } from "../../plural.ts";
import type { invoices as en } from "../en/invoices.ts";

export const invoices: typeof en = {
  title: "Factures",
  mail: "Envoyer au client",
  mailed: (to) => `Envoyée à ${to}`,
  kindTabs: "Types de document",
  kinds: { INVOICE: "Factures", CREDIT_NOTE: "Avoirs" },
  one: { INVOICE: "Facture", CREDIT_NOTE: "Avoir" },
  column: {
    number: "Numéro",
    kind: "Type",
    issued: "Émis le",
    order: "Commande",
    customer: "Client",
    total: "Total",
  },
  search: "Rechercher une facture",
  searchPlaceholder: "Numéro, commande, e-mail",
  year: "Année",
  allYears: "Toutes les années",
  count: (count: number) =>
    plural("fr", count, { one: "# document", many: "# documents", other: "# documents" }),
  sum: (currency: string) => `Facturé moins avoirs, ${currency}`,
  taxWithin: (amount: string) => `dont TVA ${amount}`,
  open: (kind: string) => `Ouvrir le PDF (${kind})`,
  emptyTitle: "Aucune facture pour l’instant",
  empty: "Une commande est facturée d’elle-même dès qu’elle est payée.",
  noMatchTitle: "Aucune facture ne correspond",
  noMatch: "Essayez un numéro, le numéro d’une commande ou une adresse e-mail.",
  noneYet: "Pas encore facturée : cela se fait de soi-même à son paiement.",
};
