/** How a page reads its address: the router adds to what was read all that wasn't understood, and it is left out again. */
export const understood = <Search>(parse: (raw: Record<string, unknown>) => Search) =>
  ({ select: parse, structuralSharing: true }) as const;
