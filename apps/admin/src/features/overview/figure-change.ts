export type FigureChange = { kind: "up" | "down"; ratio: number } | { kind: "same" } | { kind: "fresh" };

/** How a figure stands to the period before; without anything before there is no ratio. */
export function figureChange({ value, previous }: { value: number; previous: number }): FigureChange {
  if (value === previous) return { kind: "same" };
  if (previous === 0) return { kind: "fresh" };
  const ratio = Math.abs(value - previous) / previous;
  return { kind: value > previous ? "up" : "down", ratio };
}
