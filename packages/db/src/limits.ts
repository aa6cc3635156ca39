const QUARTER_HOUR = 900;
const HOUR = 3600;
const DAY = 86_400;

/**
 * Every limit of what can be abused one call at a time, and who is counted in it. An `address` is a network
 * (`limitAddress`): an office may share one, so it is given more than a person.
 */
export const limits = {
  /** Failed sign-ins: by one network for one account, and by it for any account (one password tried on many). */
  "sign-in": {
    account: { limit: 5, seconds: QUARTER_HOUR },
    address: { limit: 50, seconds: QUARTER_HOUR },
  },
  /** Codes of promotions that nobody made, tried by one shopper and from one network. */
  code: {
    shopper: { limit: 10, seconds: QUARTER_HOUR },
    address: { limit: 50, seconds: QUARTER_HOUR },
  },
  /** Codes of gift cards. */
  "gift-card": { address: { limit: 10, seconds: QUARTER_HOUR } },
  /** Numbers and e-mails of orders that don't belong together. */
  "order-track": { address: { limit: 20, seconds: QUARTER_HOUR } },
  /** Wishes to be told when goods are back. */
  "stock-alert": {
    address: { limit: 20, seconds: HOUR },
    email: { limit: 10, seconds: DAY },
  },
  /** Mails ended, or wanted again, by the links in them: it is one mailbox that may, and the network is often a mail program's. */
  "mail-link": { email: { limit: 60, seconds: HOUR } },
  /** Reviews written or written anew, and votes on those of others, by one account. */
  review: { owner: { limit: 30, seconds: DAY } },
  "review-photo": { owner: { limit: 60, seconds: DAY } },
  "review-vote": { owner: { limit: 200, seconds: DAY } },
  /** Accounts asked for: for one address, by anybody, and from one network, which a class may share. */
  "sign-up": {
    email: { limit: 5, seconds: QUARTER_HOUR },
    address: { limit: 100, seconds: HOUR },
  },
  /** Links to an account asked for: for one address, by anybody, and from one network for any. */
  "account-link": {
    email: { limit: 5, seconds: QUARTER_HOUR },
    address: { limit: 30, seconds: QUARTER_HOUR },
  },
  /** Tries of such links: they can't be guessed, but each costs the hashing of a password. */
  "account-link-try": { address: { limit: 30, seconds: QUARTER_HOUR } },
  /** Messages by the contact form: from one network, and under one address. */
  contact: {
    address: { limit: 20, seconds: HOUR },
    email: { limit: 5, seconds: HOUR },
  },
  /** Answers by itself to one address, which may be anybody's. */
  "contact-answer": { email: { limit: 2, seconds: DAY } },
  /** Answers to what a browser may be used for. */
  consent: { address: { limit: 60, seconds: HOUR } },
  /** Exports of all one's data: each is some work, and a mail. */
  "data-export": { owner: { limit: 3, seconds: DAY } },
  /** Threads opened, messages and files sent by one customer. */
  "support-thread": { owner: { limit: 10, seconds: DAY } },
  "support-message": { owner: { limit: 60, seconds: QUARTER_HOUR } },
  "support-file": { owner: { limit: 50, seconds: DAY } },
  /** The same by one of the staff, who answers many. */
  "support-file-by-staff": { owner: { limit: 300, seconds: DAY } },
  /** Wrong answers to "your password, once more" by whoever sits at an open session. */
  password: { owner: { limit: 5, seconds: QUARTER_HOUR } },
  /** Sign-ins by a provider begun: each leaves a row until it is over. */
  provider: { address: { limit: 60, seconds: QUARTER_HOUR } },
  /** Passkeys asked for or given from one network: each leaves a row until it is over. */
  passkey: { address: { limit: 300, seconds: QUARTER_HOUR } },
  /** Second factors given from one network; wrong ones of one account are counted with its secret besides. */
  "second-factor": { address: { limit: 50, seconds: QUARTER_HOUR } },
  /** A code of an authenticator app, which works for 90 seconds: once. */
  "totp-code": { code: { limit: 1, seconds: 90 } },
} as const;

export type LimitName = keyof typeof limits;
