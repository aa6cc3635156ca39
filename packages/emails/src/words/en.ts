import { plural } from "@souk/i18n";
import { exchangeWords } from "./exchange-words.ts";
import { partSays } from "./part-says.ts";
import type { MailWords } from "./words.ts";

export const en: MailWords = {
  frame: {
    question: "Questions? Write to us:",
    noReply: "This message was sent by itself; nobody reads answers to it.",
    whyUnsubscribe: "Don’t want such messages?",
    unsubscribe: "Stop these mails",
  },
  parts: {
    subtotal: "Subtotal",
    shipping: "Shipping",
    discount: "Discount",
    tax: "Tax",
    total: "Total",
    taxIncluded: (amount) => `Includes ${amount} of tax`,
    shipsTo: "Delivery",
    pickupAt: "Pick-up",
    arrives: (days) => `Arrives ${days}`,
    ready: (days) => `Ready ${days}`,
  },
  says: {
    ...partSays.en,
    order_received: {
      subject: ({ number }) => `We have received your order ${number}`,
      heading: () => "Thank you for your order",
      text: ({ number }) => `Your order ${number} is with us. We’ll write again as soon as it is on its way.`,
      action: "See your order",
    },
    bank_transfer: {
      subject: ({ number }) => `Order ${number}: how to pay by bank transfer`,
      heading: () => "Thank you. One step is left",
      text: ({ number, amount }) =>
        `Please transfer ${amount} and give ${number} as the reference. Your goods are set aside and leave when the money has arrived.`,
      action: "See your order",
    },
    payment_received: {
      subject: ({ number }) => `Payment received for order ${number}`,
      heading: () => "Your payment has arrived",
      text: ({ number, amount }) => `We have received ${amount} for order ${number}. Thank you.`,
      action: "See your order",
    },
    payment_failed: {
      subject: () => "Your payment didn’t go through",
      heading: () => "Your payment didn’t go through",
      text: () =>
        "Nothing was charged. Your cart is as you left it: you can try again, or choose another way to pay.",
      action: "Back to your cart",
    },
    shipped: {
      subject: ({ number }) => `Order ${number} is on its way`,
      heading: () => "Your parcel is on its way",
      text: ({ number, carrier }) => `A parcel of order ${number} has left with ${carrier}.`,
      action: "Follow your order",
    },
    delivered: {
      subject: ({ number }) => `Order ${number} has been delivered`,
      heading: () => "Your order has arrived",
      text: ({ number }) =>
        `All of order ${number} has been delivered. If something isn’t as it should be, write to us and we’ll put it right.`,
      action: "See your order",
    },
    cancelled: {
      subject: ({ number }) => `Order ${number} is cancelled`,
      heading: () => "Your order is cancelled",
      text: ({ number }) => `Order ${number} has been cancelled and will not be sent.`,
      action: "See your order",
    },
    refunded: {
      subject: ({ number }) => `Refund for order ${number}`,
      heading: () => "Your money is on its way back",
      text: ({ number, amount }) =>
        `We have refunded ${amount} for order ${number}. Banks take up to five working days to show it.`,
      action: "See your order",
    },
    order_edited: {
      subject: ({ number }) => `Your order ${number} was changed`,
      heading: () => "Your order was changed",
      text: ({ number, amount }) => `We have changed your order ${number}. Its total is now ${amount}.`,
      action: "See your order",
    },
    return_approved: {
      subject: ({ name }) => `Your return ${name} is approved`,
      heading: () => "You can send it back",
      text: ({ name, number }) =>
        `Your return ${name} of order ${number} is approved. Put the return’s number into the parcel.`,
      action: "See your return",
    },
    return_received: {
      subject: ({ name }) => `Your return ${name} has arrived`,
      heading: () => "Your parcel has arrived",
      text: ({ name }) =>
        `We have received your return ${name} and look at it now. We’ll write when it is done.`,
      action: "See your return",
    },
    return_changed: {
      subject: ({ name }) => `What you have for your return ${name} has changed`,
      heading: () => "We have changed your exchange",
      text: ({ name, number }) =>
        `For your return ${name} of order ${number} you have now what is written here.`,
      action: "See your return",
    },
    invoice: {
      subject: ({ name, number }) => `Invoice ${name} for order ${number}`,
      heading: () => "Your invoice",
      text: ({ name, number }) => `Invoice ${name} for order ${number} is attached as a PDF.`,
      action: "See your order",
    },
    draft_payment: {
      subject: ({ shop, number }) => `Your order ${number} at ${shop} is ready to pay`,
      heading: () => "Your order is ready to pay",
      text: ({ amount }) => `We have put together what you asked for. The total is ${amount}.`,
      action: "Look and pay",
    },
    gift_card: {
      subject: ({ amount, shop }) => `A gift card of ${amount} for ${shop}`,
      heading: ({ amount }) => `A gift card of ${amount}`,
      text: () => "Enter this code at the checkout. It can be spent in parts.",
      action: "Go to the shop",
    },
    back_in_stock: {
      subject: ({ name }) => `${name} is back`,
      heading: ({ name }) => `${name} is back`,
      text: () => "You asked us to tell you when it can be ordered again. Now it can.",
      action: "See it",
    },
    abandoned_cart: {
      subject: ({ shop }) => `You left something at ${shop}`,
      heading: () => "Your cart is still here",
      text: () => "We have kept what you chose. One click brings it back, on any device.",
      action: "Bring my cart back",
    },
    low_stock: {
      subject: ({ count }) =>
        plural("en", count, { one: "# item is running low", other: "# items are running low" }),
      heading: () => "Running low",
      text: ({ count }) =>
        plural("en", count, {
          one: "# item has fallen below its threshold.",
          other: "# items have fallen below their threshold.",
        }),
      action: "Open the stock",
    },
  },
  pickup: {
    pay: "You pay when you pick it up.",
    more: "The rest will be ready later; we will write again.",
    ready: {
      subject: ({ number }) => `Order ${number} is ready for you`,
      heading: () => "Your order is ready",
      text: ({ number, carrier }) => `Order ${number} waits for you at ${carrier}. Please bring its number.`,
      action: "See your order",
    },
    collected: {
      subject: ({ number }) => `Order ${number} has been picked up`,
      heading: () => "Thank you for coming by",
      text: ({ number }) =>
        `Order ${number} has been picked up. If something isn’t as it should be, write to us and we’ll put it right.`,
      action: "See your order",
    },
  },
  unpaidCash: "You pay when it is delivered.",
  paid: (amount) => `${amount} has been paid.`,
  bank: {
    title: "Bank transfer",
    holder: "Account holder",
    name: "Bank",
    account: "Account",
    code: "BIC",
    reference: "Reference",
    amount: "Amount",
  },
  parcel: {
    title: "In this parcel",
    carrier: "Carrier",
    tracking: "Tracking number",
    arrives: "Arrives",
    more: "The rest of your order follows in another parcel.",
  },
  edit: {
    added: (units) => `Added: ${units}`,
    removed: (units) => `Taken out: ${units}`,
    due: (amount) => `${amount} is still to be paid. We send what was added as soon as it is.`,
    pay: "Pay the difference",
  },
  exchange: exchangeWords.en,
  refundComing: "What you have paid is being given back.",
  note: "Note",
  validUntil: (date) => `Valid until ${date}.`,
  giftFrom: (name) => `From ${name}`,
  available: (count) => `${count} left`,
};
