export const orderEdit = {
  text: "Units keep the price they were ordered at; what is added has today’s price.",
  add: "Add a product",
  before: "Total before",
  after: "Total after",
  awaited: (amount: string) => `What is still to be paid changes by ${amount}.`,
  toPay: (amount: string) =>
    `The customer gets a link to pay ${amount}. What is added is sent once it is paid.`,
  lessToPay: (amount: string) => `${amount} less is still to be paid.`,
  toReturn: (amount: string) => `${amount} is given back.`,
  even: "The total stays the same.",
  gone: "Taken out",
  restore: (name: string) => `Keep ${name}`,
  remove: (name: string) => `Take out ${name}`,
  nothing: "Change a quantity, take an item out or add one.",
  reason: "Reason",
  reasonHelp: "The customer reads it in the mail.",
  save: "Change the order",
  done: "Order changed",
  added: (units: string) => `Added: ${units}`,
  removed: (units: string) => `Taken out: ${units}`,
  deliveryProblem: {
    NO_ZONE:
      "No shipping zone takes the order’s address any more. Say how it will be sent before you change it, or add its country to a zone under Shipping.",
    NOTHING_CARRIES:
      "Nothing that is offered at the order’s address carries what it would hold. Send it in another way, or add a rate under Shipping.",
    METHOD_GONE:
      "The order’s delivery isn’t offered for what it would hold at its address any more. Agree on another way before you send it.",
  },
  refused: {
    NOTHING_CHANGED: "Nothing would change.",
    NOTHING_LEFT: "Nothing would be left to pay or to send. Cancel the order instead.",
    OTHER_TAX: "This order was taxed another way than the shop does now, so nothing can be added to it.",
  },
};
