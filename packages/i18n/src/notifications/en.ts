/** Which mails one wants. What `kinds` says of carts and invitations is agreed to: CONSENT_TEXT of contracts. */
export const notifications = {
  title: "Notifications",
  lead: (email: string) => `Which mails we send to ${email}. A change holds at once.`,
  optional: "Mails that you choose",
  kinds: {
    cart_reminder: {
      label: "Reminders of my cart",
      help: "Once, some hours after you left goods in your cart.",
      stop: "We’ll no longer remind you of carts that you left.",
    },
    back_in_stock: {
      label: "Goods that are back",
      help: "What you asked for on the page of a sold-out product.",
      stop: "We’ll no longer tell you about goods that come back, not even of those you ask for later as a guest.",
    },
    support_reply: {
      label: "Answers in my conversations",
      help: "When we have answered and you haven’t read it yet. You find every answer under Messages, too.",
      stop: "We’ll no longer write when an answer waits for you. You still find it in your account, under Messages.",
    },
    review_answer: {
      label: "What becomes of my reviews",
      help: "When a review of yours is shown, or can’t be, and why.",
      stop: "We’ll no longer write what becomes of your reviews. You still find it in your account, under Reviews.",
    },
    review_invitation: {
      label: "Invitations to review",
      help: "Once, some days after an order has arrived.",
      stop: "We’ll no longer ask you to review what you bought.",
    },
  },
  on: (kind: string) => `You get these mails: ${kind}`,
  off: (kind: string) => `You get no more of these mails: ${kind}`,
  necessary: "Mails that always come",
  necessaryHelp: "They are part of what you ask of us, and can’t be turned off.",
  necessaryKinds: [
    { label: "Your orders", help: "Confirmation, payment, parcels, returns, refunds and invoices." },
    {
      label: "Your account",
      help: "Links to sign in, a new password, and word of any change to how it is opened.",
    },
    { label: "Your data", help: "The copy that you ask for, and an erasure before it is done." },
  ],
  language: "Language of our mails",
  languageHelp: "Mails about an order come in the language in which you ordered.",
  languageSaved: (language: string) => `We write to you in: ${language}`,
  stop: {
    ask: "Stop these mails",
    stopped: "Done. You won’t get any more of them.",
    takeBack: "I want them after all",
    resumed: "All right: you get these mails again.",
    unknown: "This link is not complete. If messages go on, write to us.",
    all: "All your notifications",
  },
};
