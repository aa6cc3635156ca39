/** An entry of the phone's bottom bar. */
export const barItemClass =
  "relative flex h-14 min-w-14 flex-1 flex-col items-center justify-center gap-0.5 rounded-md text-xs font-medium " +
  "text-muted outline-offset-[-3px] aria-[current=page]:text-primary";
