import type { ReactNode } from "react";
import { cx } from "./cx.ts";
import { ChevronDownIcon } from "./icons/arrow-icons.tsx";

export interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  /** After the title: how many are chosen. */
  count?: ReactNode;
  defaultOpen?: boolean | undefined;
  open?: boolean | undefined;
  onOpenChange?: ((open: boolean) => void) | undefined;
  /** Disclosures of one name close each other. */
  name?: string | undefined;
  className?: string | undefined;
}

/** A heading that opens: the platform's own details, so find-in-page looks inside. */
export function Disclosure(props: DisclosureProps) {
  const { title, children, count, defaultOpen, open, onOpenChange, name, className } = props;
  return (
    <details
      name={name}
      open={open ?? defaultOpen}
      onToggle={(event) => onOpenChange?.(event.currentTarget.open)}
      className={cx("group hairline-b", className)}
    >
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-sm py-2.5 font-medium [&::-webkit-details-marker]:hidden">
        <span className="min-w-0 flex-1">{title}</span>
        {count === undefined ? null : <span className="tnum text-sm font-normal text-faint">{count}</span>}
        <ChevronDownIcon size={18} className="text-muted transition-transform group-open:rotate-180" />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
