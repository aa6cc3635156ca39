import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as AriaToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from "react-aria-components";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { CloseIcon } from "./icons/action-icons.tsx";
import { AlertIcon, CheckCircleIcon } from "./icons/status-icons.tsx";
import { closeToast, toastQueue, type ToastContent } from "./toast-queue.ts";

export interface ToastRegionProps {
  /** The accessible name of the landmark, e.g. "Notifications". */
  label: string;
  closeLabel: string;
}

/** Where toasts appear; mount it once. F6 reaches it; hovering or focusing holds the clock. */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  return (
    <AriaToastRegion
      queue={toastQueue}
      aria-label={label}
      className="no-print fixed inset-x-4 bottom-[calc(max(1rem,env(safe-area-inset-bottom))+var(--bottom-bar,0px))] z-60 flex flex-col items-center gap-2 rounded-lg sm:inset-x-auto sm:end-6 sm:bottom-[calc(1.5rem+var(--bottom-bar,0px))] sm:items-end"
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className="flex w-full max-w-md items-center gap-3 rounded-lg bg-ink py-2.5 ps-4 pe-2 text-paper shadow-float [--color-primary:var(--color-paper)]"
        >
          <Content content={toast.content} toastKey={toast.key} />
          <IconButton
            size="sm"
            label={closeLabel}
            icon={<CloseIcon size={16} />}
            onClick={() => closeToast(toast.key)}
            className="text-paper! hover:bg-paper/15!"
          />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}

function Content({ content, toastKey }: { content: ToastContent; toastKey: string }) {
  const { title, text, tone = "neutral", action } = content;
  return (
    <>
      {tone === "success" ? <CheckCircleIcon /> : null}
      {tone === "danger" ? <AlertIcon /> : null}
      {/* A status, not React Aria's alert: polite. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- React Aria draws the element */}
      <AriaToastContent role="status" className="min-w-0 flex-1 text-sm">
        <Text slot="title" className="block font-medium">
          {title}
        </Text>
        {text ? (
          <Text slot="description" className="block opacity-80">
            {text}
          </Text>
        ) : null}
      </AriaToastContent>
      {action ? (
        <Button
          size="sm"
          variant="quiet"
          className="font-semibold text-paper! underline underline-offset-4 hover:bg-paper/15!"
          onClick={() => {
            action.onAction();
            closeToast(toastKey);
          }}
        >
          {action.label}
        </Button>
      ) : null}
    </>
  );
}
