import type { merchandising as en } from "../en/merchandising.ts";

export const merchandising: typeof en = {
  collections: "Collections",
  popular: "En vogue",
  goesWith: "Va bien avec",
  stepUp: "Un cran au-dessus",
  contains: "Contenu du lot",
  containsShort: "Contient :",
  item: (quantity, name) => `${quantity} × ${name}`,
};
