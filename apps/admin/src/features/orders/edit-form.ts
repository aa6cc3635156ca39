import type { PreviewEditInput, StaffOrderView } from "@souk/contracts";

type Line = StaffOrderView["lines"][number];

export interface AddedGoods {
  variantId: string;
  name: string;
  quantity: number;
}

/** What the dialog holds: units of lines by their id, where they are other than ordered, and what is added. */
export interface EditForm {
  units: ReadonlyMap<string, number>;
  added: readonly AddedGoods[];
}

export const emptyEdit: EditForm = { units: new Map(), added: [] };

/** The units of a line that have to stay: those that were sent; all of a line of which something was given back. */
export function leastUnits({ quantity, shipped, refunded }: Line): number {
  return refunded > 0 ? quantity : shipped;
}

export function unitsOf({ units }: EditForm, { id, quantity }: Line): number {
  return units.get(id) ?? quantity;
}

export function withUnits(form: EditForm, { id, quantity }: Line, to: number): EditForm {
  const units = new Map(form.units);
  if (to === quantity) units.delete(id);
  else units.set(id, to);
  return { ...form, units };
}

/** What was picked once more is one more of it. */
export function withAdded(form: EditForm, picked: Omit<AddedGoods, "quantity">): EditForm {
  const known = form.added.some(({ variantId }) => variantId === picked.variantId);
  const added = known
    ? form.added.map((one) =>
        one.variantId === picked.variantId ? { ...one, quantity: one.quantity + 1 } : one,
      )
    : [...form.added, { ...picked, quantity: 1 }];
  return { ...form, added };
}

/** Nothing of it takes it out again. */
export function withAddedUnits(form: EditForm, variantId: string, quantity: number): EditForm {
  const added = form.added.map((one) => (one.variantId === variantId ? { ...one, quantity } : one));
  return { ...form, added: added.filter((one) => one.quantity > 0) };
}

/** Null: nothing was changed. */
export function editOf(
  { number, version }: Pick<StaffOrderView, "number" | "version">,
  { units, added }: EditForm,
): PreviewEditInput | null {
  if (units.size + added.length === 0) return null;
  const lines = [...units].map(([lineId, quantity]) => ({ lineId, quantity }));
  return { number, version, lines, add: added.map(({ variantId, quantity }) => ({ variantId, quantity })) };
}
