export const mails = {
  stopTitle: "No more messages",
  stopHelp: {
    stock:
      "We’ll no longer tell you about goods that come back. Ask again on a product’s page whenever you like.",
  },
  stop: "Stop these messages",
  stopped: "Done. You won’t get any more of them.",
  unknown: "This link is not complete, or too old. If messages go on, write to us.",
};
