export const merchandising = {
  collections: "Collections",
  popular: "Popular now",
  goesWith: "Goes well with",
  stepUp: "A step up",
  contains: "What is in it",
  containsShort: "In it:",
  item: (quantity: string, name: string) => `${quantity} × ${name}`,
};
