import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { cx } from "./cx.ts";
import { OverlayFrame, scrimClass } from "./overlay.tsx";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  children: ReactNode;
  /** Buttons, the main one last. */
  footer?: ReactNode;
  /** The accessible name of the ✕; without it there is none (then the footer must have a way out). */
  closeLabel?: string | undefined;
  size?: "sm" | "md" | "lg" | undefined;
  /** False: a click outside doesn't close it. Esc always does. */
  dismissable?: boolean | undefined;
  /** "alertdialog" for a question that must be answered. */
  role?: "dialog" | "alertdialog" | undefined;
}

const sizes = { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-3xl" };

/** A modal question or form; a sheet from below on a phone. Focus stays in, Esc closes, focus returns. */
export function Dialog(props: DialogProps) {
  const {
    open,
    onOpenChange,
    title,
    children,
    footer,
    closeLabel,
    size = "md",
    dismissable = true,
    role,
  } = props;
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={onOpenChange}
      isDismissable={dismissable}
      className={cx(scrimClass, "flex items-end justify-center sm:items-center sm:p-6")}
    >
      <Modal
        className={cx(
          "flex max-h-[min(90dvh,100%)] w-full rounded-t-lg bg-surface shadow-float transition-[opacity,transform] sm:rounded-lg",
          "data-entering:translate-y-4 data-entering:opacity-0 data-exiting:translate-y-2 data-exiting:opacity-0",
          sizes[size],
        )}
      >
        <AriaDialog
          role={role ?? "dialog"}
          className="flex min-h-0 w-full flex-col rounded-[inherit] outline-none"
        >
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
