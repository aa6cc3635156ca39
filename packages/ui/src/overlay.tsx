import type { ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";
import { CloseIcon } from "./icons/action-icons.tsx";

/** Half-transparent ground behind dialogs and drawers. */
export const scrimClass =
  "fixed inset-0 z-50 bg-scrim transition-opacity data-entering:opacity-0 data-exiting:opacity-0 no-print";

interface FrameProps {
  /** The title's element, which names the dialog. */
  heading: ReactNode;
  closeLabel?: string | undefined;
  onClose: () => void;
  children: ReactNode;
  footer?: ReactNode;
}

/** Title and close on top, what scrolls between, actions below. */
export function OverlayFrame({ heading, closeLabel, onClose, children, footer }: FrameProps) {
  return (
    <>
      <header className="flex min-h-14 shrink-0 items-center justify-between gap-4 ps-5 pe-3 pt-3 pb-2">
        {heading}
        {closeLabel ? <IconButton label={closeLabel} icon={<CloseIcon />} onClick={onClose} /> : null}
      </header>
      <div className="min-h-0 flex-1 overflow-y-auto overscroll-contain px-5 pb-5">{children}</div>
      {footer ? (
        <footer className="hairline-t flex rounded-b-[inherit] shrink-0 flex-wrap justify-end gap-3 bg-surface px-5 pt-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
          {footer}
        </footer>
      ) : null}
    </>
  );
}
