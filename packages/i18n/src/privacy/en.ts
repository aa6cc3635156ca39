/** What people may know of, and do with, the data about them; fetched with the pages that need it. */
export const privacy = {
  title: "Your data",
  lead: "See, correct, take away or erase what we know about you.",
  details: {
    title: "Your details",
    name: "Name",
    save: "Save",
    saved: "Your name is saved.",
    elsewhere: "What else is wrong can be corrected here:",
    addresses: "Addresses",
    email: "E-mail address and password",
  },
  export: {
    title: "A copy of your data",
    text: (days: number) =>
      `We put together all that we know about you in one file (JSON) and mail you a link to it. It works for ${days} ${days === 1 ? "day" : "days"}.`,
    ask: "Ask for a copy",
    again: "Ask for a new copy",
    coming: "Your copy is being put together. The link is on its way to you by mail.",
    ready: (date: string) => `We have mailed you a link to your copy. It works until ${date}.`,
  },
  erasure: {
    title: "Erase your data",
    text: (days: number) =>
      `Your account, your name, addresses and messages are erased ${days} ${days === 1 ? "day" : "days"} after you asked. Until then you can change your mind.`,
    kept: "What stays is what the law wants kept: invoices, and orders without your name.",
    credit: (credit: string) =>
      `What is left of your store credit goes with the account: ${credit}. Spend it before.`,
    ask: "Erase my data",
    sure: "Erase all my data",
    password: "Your password",
    pending: (date: string) => `Your data will be erased on ${date}. Your account is gone then, for good.`,
    waits: (number: string) =>
      `Order ${number} is still under way. Your data are erased once it is finished.`,
    takeBack: "Keep my data",
    takenBack: "Nothing is erased. Your account stays.",
    staff: "This account is of the staff. Somebody must take its role away before it can be erased.",
  },
  file: {
    title: "Your data",
    lead: "All that we know about you, in one file. Keep it where nobody else finds it.",
    get: "Get the file",
    done: "The file is among your downloads.",
    expired: "This link no longer works. Ask for a new copy in your account.",
    incomplete: "This address isn’t whole. Open the link in the mail once more.",
    toAccount: "To your account",
  },
};
