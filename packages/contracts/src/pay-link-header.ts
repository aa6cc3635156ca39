/** The header by which the checkout of a link says whose it is. */
export const PAY_LINK_HEADER = "x-pay-link";
