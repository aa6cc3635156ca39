/** A record's panel beside its list: in view however long the list is, and scrolled by itself where it is the longer one. */
export const besideClass =
  "lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-y-auto lg:has-[.bottom-bar]:pb-0 max-lg:order-first";
