export const mails = {
  stopTitle: "No more messages",
  stopHelp: {
    stock:
      "We’ll no longer tell you about goods that come back. Ask again on a product’s page whenever you like.",
    "cart-reminders": "We’ll no longer remind you of carts that you left.",
  },
  stop: "Stop these messages",
  stopped: "Done. You won’t get any more of them.",
  unknown: "This link is not complete, or too old. If messages go on, write to us.",
  remind: "Remind me by e-mail, once, if I leave my cart",
  restored: "What you left is back in your cart.",
  restoreUnknown: "This link is not complete, or the cart is gone.",
};
