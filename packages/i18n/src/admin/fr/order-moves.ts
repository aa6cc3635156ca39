import { plural } from "../../plural.ts";
import type { orderMoves as en } from "../en/order-moves.ts";

export const orderMoves: typeof en = {
  actions: {
    confirm: "Confirmer la commande",
    receive: "Confirmer le virement",
    capture: "Encaisser",
    process: "Commencer la préparation",
    ship: "Expédier",
    deliver: "Marquer comme livrée",
    cancel: "Annuler la commande",
    edit: "Modifier la commande",
    refund: "Rembourser",
  },
  dialog: {
    confirm: "Le client est informé que sa commande est acceptée.",
    receive: "Le virement est arrivé. La commande est considérée comme payée.",
    capture: "Le prestataire remet le montant qu’il réserve pour cette commande.",
    process: "Indique à l’équipe que la commande est en préparation.",
    deliver:
      "Marque toutes les expéditions comme livrées. Un paiement à la livraison est alors considéré comme reçu.",
    cancel: "Le stock réservé est remis en vente et un paiement non encaissé est libéré. C’est irréversible.",
    ship: "Le client reçoit le transporteur et le numéro de suivi par e-mail.",
    refund: (max) => `Il reste au plus ${max} à rembourser. C’est irréversible.`,
  },
  done: {
    confirm: "Commande confirmée",
    receive: "Virement confirmé",
    capture: "Le montant est encaissé",
    process: "Commande en préparation",
    ship: "Commande expédiée",
    deliver: "Commande livrée",
    cancel: "Commande annulée",
    refund: "Remboursement effectué",
  },
  pickup: {
    at: "Retrait",
    actions: { ship: "Marquer prête au retrait", deliver: "Marquer retirée" },
    dialog: {
      ship: "Le client apprend qu’elle l’attend, avec le lieu et ses horaires.",
      deliver: "La commande compte comme retirée, et ce qui était à payer en magasin comme payé.",
    },
    done: { ship: "La commande est prête au retrait", deliver: "La commande est retirée" },
    states: { SHIPPED: "Prête au retrait", DELIVERED: "Retirée" },
    readySince: (when) => `Prête depuis ${when}`,
    collectedOn: (when) => `Retirée le ${when}`,
    contents: "Prêt maintenant",
    cash: "Paiement en magasin",
  },
  packing: {
    title: "Bon de préparation",
    of: (number) => `Bon de préparation, commande ${number}`,
    several: (count) => plural("fr", count, { one: "# bon de préparation", other: "# bons de préparation" }),
    packed: "Emballé",
    ordered: "Commandé",
    left: "À emballer",
    way: "Mode de livraison",
  },
};
