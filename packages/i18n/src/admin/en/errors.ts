import { plural } from "../../plural.ts";
import { giftCardErrors } from "./gift-cards.ts";

export const errors = {
  notFound: "This record doesn’t exist any more.",
  signIn: "Your session has ended. Sign in again; what you typed is kept.",
  forbidden: "Your role doesn’t allow this.",
  impersonationRefused: "Only the customer can do this.",
  impersonationOver: "Viewing the shop as this customer is over.",
  origin: "The request came from another site and was refused. Reload the page.",
  cursor: "This page of the table is gone. Go to the first page.",
  outOfStock: (skus: string) => `Not enough stock: ${skus}.`,
  notSoldOut: "This can be bought: there is nothing to wait for.",
  priceChanged: (expected: string, actual: string) => `The price changed from ${expected} to ${actual}.`,
  payLinkExpired: "The payment link leads nowhere any more.",
  ...giftCardErrors,
  cartEmpty: "The cart is empty.",
  codeRefused: (code: string) => `The code ${code} cannot be used on this cart.`,
  cartChanged: "The cart was changed meanwhile.",
  savedFull: (max: number) =>
    plural("en", max, {
      one: "# item at most can be saved for later.",
      other: "# items at most can be saved for later.",
    }),
  cartFull: (max: number) =>
    plural("en", max, { one: "A cart holds # line at most.", other: "A cart holds # lines at most." }),
  cartOrdered: (number: number) => `This cart already became order ${number}.`,
  cartProblems: "The cart has problems to solve first.",
  totalTooLarge: (max: string) => `The total passes ${max}.`,
  currencyEnded: (currency: string) => `${currency} is no longer offered to shoppers.`,
  checkoutIncomplete: "The checkout isn’t complete.",
  shipping: (country: string) => `There is no delivery to ${country}.`,
  idempotency: "This request was already made with other data. Reload the page.",
  paymentInProgress: "A payment is still under way. Try again in a moment.",
  paymentDeclined: "The payment provider refused this.",
  paymentUnavailable: "The payment provider doesn’t answer. Nothing was changed; try again in a moment.",
  paymentMethod: "This way to pay isn’t offered here.",
  wrongAmount: (due: string, got: string) => `${due} is due, but ${got} is said to have come.`,
  orderHeld: "This order is on hold until it has been reviewed.",
  notHeld: "This order was reviewed already.",
  transition:
    "The order has moved on meanwhile, so this step is no longer possible. The page shows its present state.",
  tooManyUnits: (sku: string, max: number) => `There are at most ${max} of ${sku} for this.`,
  nothingLeft: "Nothing of this order is left for it.",
  refundEmpty: "This would give nothing back.",
  refundTooLarge: (max: string) => `No more than ${max} can be refunded.`,
  conflict: "Somebody else saved this record meanwhile.",
  slugTaken: (slug: string, language: string) => `The address “${slug}” is taken in ${language}.`,
  skuTaken: (sku: string) => `The SKU “${sku}” belongs to another variant.`,
  nameTaken: {
    name: (name: string) => `Another record is called “${name}”.`,
    slug: (slug: string) => `The address “${slug}” is taken.`,
    code: (code: string) => `The code “${code}” is taken.`,
  },
  brandInUse: (products: string) =>
    `The brand still has ${products}. Merge it into another brand, or give them another one first.`,
  attributeInUse: {
    CODE: (code: string, products: string) => `The code “${code}” can’t change: ${products} use it.`,
    TYPE: (_: string, products: string) => `The type can’t change: the attribute is used by ${products}.`,
    VALUE: (value: string, products: string) =>
      `“${value}” can’t be removed: ${products} have it. Give them another value first.`,
  },
  invalidAttribute: (code: string) =>
    `The attribute “${code}” or the value chosen for it doesn’t exist any more. Reload the page.`,
  emailTaken: "Somebody already uses this e-mail address.",
  linkExpired: "This link no longer works. Ask for a new one.",
  wrongPassword: "That isn’t your password.",
  staffAccount: "This account is of the staff: take the role away first.",
  mailSecretGone: "What this mail carried is no longer kept. Issue a new link or code.",
  variants: {
    DUPLICATE_COMBINATION: "Two variants have the same combination of options.",
    UNKNOWN_OPTION_VALUE: "A variant uses an option value that doesn’t exist.",
    MISSING_PRICE: "Each active variant needs a price.",
    NO_VARIANT: "A product needs at least one variant.",
  },
  notPublishable: (missing: string) => `To be active the product still needs: ${missing}.`,
  missing: {
    name: "a name",
    description: "a description",
    price: "a price for an active variant",
    image: "a picture",
  },
  categoryCycle: "A category can’t be moved into itself or into one below it.",
  categoryNotEmpty: (products: string, children: string) =>
    `The category isn’t empty: ${products}, ${children}. Move them elsewhere first.`,
  products: (count: number) => plural("en", count, { one: "# product", other: "# products" }),
  subcategories: (count: number) => plural("en", count, { one: "# subcategory", other: "# subcategories" }),
  bundle: {
    COMPONENT_IS_BUNDLE: (sku: string) => `${sku} is a bundle itself; a bundle can’t hold another.`,
    IS_COMPONENT: (sku: string) => `${sku} is part of a bundle, so it can’t be one.`,
    OF_ITSELF: (sku: string) => `${sku} can’t hold itself.`,
    HAS_STOCK: (sku: string) =>
      `${sku} still has stock of its own. Take it to zero first: a bundle has its components' stock.`,
    NO_COMPONENT: (sku: string) => `A component of ${sku} doesn’t exist any more.`,
  },
  bundleStock: (sku: string) => `${sku} is a bundle: its stock is that of its components.`,
  publication: "The publication would end before it begins.",
  componentInUse: (sku: string, bundles: string) => `${sku} is part of ${bundles}. Take it out there first.`,
  redirect: {
    LOOP: (path: string) => `${path} would lead back to itself.`,
    TWICE: (path: string) => `${path} leads somewhere already.`,
    PATH: (path: string) => `${path} isn’t an address that can be redirected.`,
  },
  invalidPrice: (sku: string) => `The price of ${sku} would not be above zero, or be too high.`,
  severalVariants: (variants: number) =>
    variants === 0
      ? "It is a bundle: its stock is that of its components."
      : plural("en", variants, {
          one: "It has # variant: change its stock there.",
          other: "It has # variants: change the stock of each.",
        }),
  tooManyProducts: (max: string, found: string) =>
    `At most ${max} products can be changed at once; ${found} match. Narrow the filters.`,
  invalidTransfer: "Goods can’t be sent from a place to itself.",
  transferTooMany: (sku: string, max: number) => `Of ${sku} only ${max} are on their way.`,
  locationNotEmpty: (onHand: number, reserved: number, transfers: number) =>
    `The place can’t be closed: on hand ${onHand}, reserved ${reserved}, open transfers ${transfers}. Move the goods first.`,
  defaultLocation: "The default place always sells and stays open.",
  backorderDatePast: "The day by which it ships must be still to come.",
  stockReserved: (reserved: number, onHand: number) =>
    `${reserved} of ${onHand} units are reserved for orders: stock can’t fall below that.`,
  image: {
    TYPE: "Only JPEG, PNG, WebP, AVIF and GIF pictures are accepted.",
    SIZE: "The picture is too large: keep it under 12 MB.",
    DIMENSIONS: "The picture has too few or too many pixels.",
    CORRUPT: "The file is damaged or isn’t a picture.",
  },
  mediaInUse: (uses: number) =>
    plural("en", uses, {
      one: "The picture is shown in # place: take it out there first.",
      other: "The picture is shown in # places: take it out there first.",
    }),
  storageFull: "The disk for pictures is full. Nothing was stored; tell whoever runs the server.",
  synonymTaken: (word: string) => `“${word}” is already among the synonyms of this language.`,
  roleInUse: (members: number) =>
    `${members === 1 ? "One person has" : `${members} people have`} this role: give them another one first.`,
  lastSuperAdmin: "This is the last super admin: name another one first.",
  tooMany: (seconds: number) =>
    plural("en", seconds, {
      one: "Too many attempts. Wait # second.",
      other: "Too many attempts. Wait # seconds.",
    }),
  unavailable: "The service is down for a moment. Nothing was changed; try again shortly.",
  invalid: "Some fields aren’t right. Look at the marked ones.",
  network: "The server can’t be reached. Check the connection and try again.",
  unexpected: "Something went wrong on our side. Nothing was changed; try again.",
  request: (id: string) => `Request ${id}`,
  promotion: {
    LIMIT_BELOW_USES: (count: number) =>
      plural("en", count, {
        one: "It has been used once: a lower limit can’t be kept.",
        other: "It has been used # times: a lower limit can’t be kept.",
      }),
    HAS_CODES: (count: number) =>
      plural("en", count, {
        one: "It has # code: delete it before the promotion goes by itself.",
        other: "It has # codes: delete them before the promotion goes by itself.",
      }),
    NOT_BY_CODE: () => "Only a promotion by code can have codes.",
  },
  codeInUse: (code: string) => `${code} has been used: it can’t be deleted.`,
};
