import type { CartLineView, CartView } from "@souk/contracts";

/** The cart as it will most likely be once the server has said so; what only the server knows stays as it was. */
export function withQuantity(cart: CartView, lineId: string, quantity: number): CartView {
  const lines = cart.lines.flatMap((line): CartLineView[] => {
    if (line.id !== lineId) return [line];
    const total = line.unitPrice * quantity;
    return quantity === 0 ? [] : [{ ...line, quantity, total, discount: Math.min(line.discount, total) }];
  });
  const subtotal = lines.reduce((sum, line) => sum + line.total, 0);
  const goods = subtotal - cart.discountTotal + cart.shippingDiscount;
  const free = cart.freeDelivery;
  return {
    ...cart,
    lines,
    count: lines.reduce((sum, line) => sum + (line.gift ? 0 : line.quantity), 0),
    subtotal,
    total: Math.max(0, subtotal - cart.discountTotal + (cart.shippingTotal ?? 0) + cart.taxTotal),
    freeDelivery: free && { ...free, missing: Math.max(0, free.from - Math.max(0, goods)) },
    problems: cart.problems.filter((problem) => problem.lineId !== lineId || quantity !== 0),
  };
}
