export const receiveDue = {
  title: "Mark as received",
  text: "The amount due has come in cash or by transfer. What waited for it can be sent then.",
  method: "How it came",
  methods: { cash_on_delivery: "Cash", bank_transfer: "Bank transfer" },
  amountHelp: "Only the whole sum can be confirmed.",
  reference: "Reference",
  referenceHelp: "A receipt’s number, or the transfer’s text in your account.",
  referenceNeeded: "Write by what it is found.",
  done: "Amount due received",
};
