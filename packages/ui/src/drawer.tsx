import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { cx } from "./cx.ts";
import { OverlayFrame, scrimClass } from "./overlay.tsx";

export interface DrawerProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  children: ReactNode;
  /** Stays at the bottom: total and checkout, "Show 24 products". */
  footer?: ReactNode;
  /** The accessible name of the ✕. */
  closeLabel: string;
  /** Logical: "end" is right in English, left in Arabic. */
  side?: "start" | "end" | undefined;
  size?: "md" | "lg" | undefined;
}

const sides = {
  start:
    "me-auto data-entering:-translate-x-8 data-exiting:-translate-x-8 rtl:data-entering:translate-x-8 rtl:data-exiting:translate-x-8",
  end: "ms-auto data-entering:translate-x-8 data-exiting:translate-x-8 rtl:data-entering:-translate-x-8 rtl:data-exiting:-translate-x-8",
};

/** A panel from the side: cart, filters, menu. Focus stays in, Esc and a click outside close, focus returns. */
export function Drawer(props: DrawerProps) {
  const { open, onOpenChange, title, children, footer, closeLabel, side = "end", size = "md" } = props;
  return (
    <ModalOverlay isOpen={open} onOpenChange={onOpenChange} isDismissable className={cx(scrimClass, "flex")}>
      <Modal
        className={cx(
          "flex h-full w-full bg-paper shadow-float transition-[opacity,transform] data-entering:opacity-0 data-exiting:opacity-0",
          size === "md" ? "max-w-md" : "max-w-2xl",
          sides[side],
        )}
      >
        <AriaDialog className="flex min-h-0 w-full flex-col outline-none">
          <OverlayFrame
            heading={
              <Heading slot="title" className="text-xl">
                {title}
              </Heading>
            }
            closeLabel={closeLabel}
            onClose={() => onOpenChange(false)}
            footer={footer}
          >
            {children}
          </OverlayFrame>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
