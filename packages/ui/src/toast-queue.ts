import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";

export interface ToastContent {
  title: string;
  text?: string | undefined;
  tone?: "neutral" | "success" | "danger" | undefined;
  /** e.g. Undo. The toast closes when it is used. */
  action?: { label: string; onAction: () => void } | undefined;
}

export interface ToastOptions {
  /** Milliseconds; 6,000 unless told (10,000 with an action). 0 keeps it until closed. */
  timeout?: number | undefined;
  /** It went without its action: do for good what could be undone. */
  onClose?: (() => void) | undefined;
}

/** The one queue; at most three are shown. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Shows a toast and returns its key. Never the only place where an error is told. */
export function toast(content: ToastContent, options: ToastOptions = {}): string {
  const timeout = options.timeout ?? (content.action ? 10_000 : 6_000);
  return toastQueue.add(content, {
    ...(timeout > 0 ? { timeout } : {}),
    ...(options.onClose ? { onClose: options.onClose } : {}),
  });
}

/** Takes a toast away. */
export function closeToast(key: string): void {
  toastQueue.close(key);
}
