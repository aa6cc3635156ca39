import type { ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";
import { ChevronEndIcon, ChevronStartIcon } from "./icons/arrow-icons.tsx";

export interface PaginationProps {
  /** The accessible name of the landmark. */
  label: string;
  previousLabel: string;
  nextLabel: string;
  /** Absent: there is none. */
  onPrevious?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
  /** "1–50 of 1,204". */
  status?: ReactNode;
}

/** Back and on through a table: lists are keyset-paginated, so there are no page numbers. */
export function Pagination({ label, previousLabel, nextLabel, onPrevious, onNext, status }: PaginationProps) {
  return (
    <nav aria-label={label} className="flex items-center justify-end gap-1 py-2">
      {status ? <p className="tnum me-2 text-sm text-muted">{status}</p> : null}
      <IconButton
        size="sm"
        variant="secondary"
        label={previousLabel}
        icon={<ChevronStartIcon />}
        onClick={onPrevious}
        disabled={!onPrevious}
      />
      <IconButton
        size="sm"
        variant="secondary"
        label={nextLabel}
        icon={<ChevronEndIcon />}
        onClick={onNext}
        disabled={!onNext}
      />
    </nav>
  );
}
