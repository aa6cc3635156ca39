import { plural } from "../../plural.ts";
import type { review as en } from "../en/review.ts";

export const review: typeof en = {
  title: "Vérifications",
  text: "Les commandes inhabituelles attendent ici : rien n’en part avant que quelqu’un les ait acceptées.",
  lists: { HELD: "En attente", CLEARED: "Acceptées", REJECTED: "Refusées" },
  states: { NONE: "Rien d’inhabituel", HELD: "En attente", CLEARED: "Acceptée", REJECTED: "Refusée" },
  tabs: "Vérifications par issue",
  column: { order: "Commande", customer: "Client", why: "Motif", score: "Points", total: "Total" },
  count: (count) => plural("fr", count, { one: "# commande", other: "# commandes" }),
  emptyTitle: { HELD: "Rien n’attend", CLEARED: "Aucune acceptée", REJECTED: "Aucune refusée" },
  empty:
    "Les commandes qui dépassent le seuil de points des paramètres « Contrôle des fraudes » apparaissent ici.",
  why: "Pourquoi elle est en attente",
  noted: "Ce qui a été remarqué",
  points: (count) => plural("fr", count, { one: "# point", other: "# points" }),
  reasons: {
    MANY_BY_EMAIL: (count, hours) => `${count} commandes avec cet e-mail en ${hours} h`,
    MANY_BY_ADDRESS: (count, hours) => `${count} paiements depuis ce réseau en ${hours} h`,
    MANY_BY_CARD: (count, hours) => `${count} paiements avec cette carte en ${hours} h`,
    MANY_DECLINES: (count, hours) => `${count} paiements refusés en ${hours} h`,
    COUNTRY_MISMATCH: (shipping, billing) => `Livrée en ${shipping}, facturée en ${billing}`,
    HIGH_FIRST_ORDER: "Une première commande élevée",
    DISPOSABLE_EMAIL: (domain) => `Un e-mail jetable (${domain})`,
  },
  approve: "Accepter",
  reject: "Refuser",
  approveTitle: "Accepter cette commande ?",
  approveText: "Elle pourra être expédiée dès maintenant.",
  rejectTitle: "Refuser cette commande ?",
  rejectText:
    "La commande est annulée, ses articles retournent en vente et le montant payé est rendu. C’est irréversible.",
  note: "Note",
  noteHelp: "Conservée dans l’historique ; le client ne la voit pas.",
  approved: "Commande acceptée",
  rejected: "Commande refusée",
  event: {
    NONE: "Vérification",
    HELD: "Mise en attente",
    CLEARED: "Vérification : acceptée",
    REJECTED: "Vérification : refusée",
  },
};
