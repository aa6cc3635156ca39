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
  /** Accounts made from one network: a class may share one. */
  "sign-up": { address: { limit: 100, seconds: HOUR } },
  /** Links to an account asked for: for one address, by anybody, and from one network for any. */
  "account-link": {
    email: { limit: 5, seconds: QUARTER_HOUR },
    address: { limit: 30, seconds: QUARTER_HOUR },
  },
  /** Tries of such links: they can't be guessed, but each costs the hashing of a password. */
  "account-link-try": { address: { limit: 30, seconds: QUARTER_HOUR } },
  /** Wrong answers to "your password, once more" by whoever sits at an open session. */
  password: { owner: { limit: 5, seconds: QUARTER_HOUR } },
} as const;

export type LimitName = keyof typeof limits;
