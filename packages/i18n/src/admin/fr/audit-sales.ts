import type { salesActions as en } from "../en/audit-sales.ts";

/** What happens to orders, before and after they are ones. */
export const salesActions: typeof en = {
  "draft.create": "Brouillon commencé",
  "draft.price": "Prix convenu",
  "draft.send": "Lien de paiement créé",
  "draft.complete": "Brouillon devenu commande",
  "draft.delete": "Brouillon supprimé",
  "order.confirm": "Commande confirmée",
  "order.process": "Commande en préparation",
  "order.ship": "Commande expédiée",
  "order.deliver": "Commande livrée",
  "order.cancel": "Commande annulée",
  "order.edit": "Commande modifiée",
  "order.link": "Lien de paiement créé pour une commande",
  "order.refund": "Commande remboursée",
  "order.note": "Note sur une commande",
  "payment-event.replay": "Événement de paiement traité à nouveau",
  "reconciliation.run": "Rapprochement lancé",
  "gift-card.issue": "Carte cadeau émise",
  "gift-card.adjust": "Solde de carte cadeau ajusté",
  "gift-card.update": "Carte cadeau modifiée",
};
