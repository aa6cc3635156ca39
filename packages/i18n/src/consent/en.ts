/** What a browser may be used for; fetched when it is asked. What it says is agreed to: CONSENT_TEXT of contracts. */
export const consent = {
  title: "What may this browser be used for?",
  text: "The shop works without any of this. You can change your answer whenever you like, by “Cookies” at the foot of each page.",
  all: "Accept all",
  none: "Refuse all",
  choose: "Choose",
  save: "Save my choice",
  noted: "Your choice is noted.",
  purposes: {
    RECENT: {
      label: "Remember what I looked at",
      help: "The last products you opened are kept in this browser, and shown to you again. We aren’t told.",
    },
    STATISTICS: {
      label: "Count what is looked at",
      help: "We count how often a product is opened, without who opened it.",
    },
  },
  necessary:
    "Your cart, your language and your signing in need cookies in any case; they serve nothing else.",
  device: (number: string) => `Number of this browser in our log: ${number}`,
  account: {
    title: "What this browser may be used for",
    unanswered: "You have not answered yet: nothing of it is done.",
    yes: "Agreed",
    no: "Refused",
    change: "Change",
    log: "What you answered",
    mails: {
      REMINDERS: "A mail about a cart that you left",
      INVITATIONS: "A mail that asks you to review what you bought",
    },
  },
};
