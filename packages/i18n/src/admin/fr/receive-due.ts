import type { receiveDue as en } from "../en/receive-due.ts";

export const receiveDue: typeof en = {
  title: "Marquer comme reçu",
  text: "La somme due est arrivée en espèces ou par virement. Ce qui l’attendait pourra être envoyé.",
  method: "Moyen",
  methods: { cash_on_delivery: "Espèces", bank_transfer: "Virement bancaire" },
  amountHelp: "Seule la somme entière peut être confirmée.",
  reference: "Référence",
  referenceHelp: "Le numéro d’un reçu, ou le libellé du virement sur votre compte.",
  referenceNeeded: "Indiquez comment la retrouver.",
  done: "Somme due reçue",
};
