export const mails = {
  stopTitle: "No more messages",
  remind: "Remind me by e-mail, once, if I leave my cart",
  restored: "What you left is back in your cart.",
  restoreUnknown: "This link is not complete, or the cart is gone.",
};
