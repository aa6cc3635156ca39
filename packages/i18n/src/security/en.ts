/** How an account is opened and guarded, in both apps; the storefront fetches it with the pages that need it. */
export const security = {
  title: "Security",
  again: "Ask for a new link",
  incomplete: "This address isn’t whole. Open the link in the mail once more.",
  toSignIn: "Sign in",
  forgot: {
    link: "Forgot your password?",
    title: "Forgot your password?",
    lead: "Write the e-mail address of your account. We send a link to choose a new password.",
    submit: "Send the link",
    sent: (email: string) =>
      `If there is an account with ${email}, a link is on its way. It works once, for 30 minutes.`,
    notThere: "Nothing there? Look among unwanted mail, or try again in a few minutes.",
  },
  byLink: {
    link: "Sign in by e-mail instead",
    title: "Sign in by e-mail",
    lead: "No password needed: we send you a link that signs you in.",
    submit: "Send me a link",
    sent: (email: string) =>
      `If there is an account with ${email}, a link is on its way. It works once, for 15 minutes.`,
  },
  reset: {
    title: "Choose a new password",
    lead: "All devices will be signed out.",
    submit: "Save the password",
    done: "Your password is changed, and all devices are signed out. Sign in with the new one.",
  },
  confirm: {
    address: {
      title: "Confirm your e-mail address",
      lead: "One press, and we know that this address is yours.",
      action: "Confirm",
      done: "Thank you: your address is confirmed.",
    },
    "new-address": {
      title: "A new address for your account",
      lead: "Press only if you asked for it.",
      action: "Confirm",
      done: "Your account has its new address.",
    },
    "sign-in": {
      title: "Sign in",
      lead: "One press, and you are signed in on this device.",
      action: "Sign in",
      done: "You are signed in.",
    },
  },
  waiting: (email: string) => `Noted. Once the other address has said yes, too, your account has ${email}.`,
  toAccount: "To your account",
  email: {
    title: "E-mail address",
    verified: "Confirmed",
    unverified: "Not confirmed",
    unverifiedHelp:
      "We sent a link to this address. Confirm it, so that your account can always be opened again.",
    sendAgain: "Send the link again",
    sent: "A link is on its way.",
    change: "Change the address",
    next: "New e-mail address",
    submit: "Send links to both addresses",
    submitOne: "Send a link to the new address",
    pending: (email: string) =>
      `${email} is to be the new address: confirm it by the links that we sent. They work for 24 hours.`,
  },
  password: {
    title: "Password",
    change: "Change the password",
    current: "Your password now",
    next: "New password",
    nextHelp: "At least 8 characters. A sentence is better than a riddle.",
    save: "Save the password",
    changed: "The password is changed. All other devices are signed out.",
    none: "Your account has no password. You can choose one by a link in a mail.",
    choose: "Choose a password",
  },
  failed: {
    wrongPassword: "That isn’t your password.",
    wrongCode: "That code isn’t right. Look at the one of this moment.",
    link: "This link no longer works. Ask for a new one.",
  },
};
