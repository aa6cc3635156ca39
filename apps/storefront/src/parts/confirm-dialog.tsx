import { lazy, Suspense, useState, type ReactNode } from "react";

export interface ConfirmProps {
  open: boolean;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  pending: boolean;
  error: unknown;
  onConfirm: () => void;
  onClose: () => void;
}

const Panel = lazy(() => import("./confirm-dialog-panel.tsx"));

/** A question before something that can't be undone; fetched when it is first asked. */
export function ConfirmDialog(props: ConfirmProps) {
  const [wanted, setWanted] = useState(props.open);
  if (props.open && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <Suspense>
      <Panel {...props} />
    </Suspense>
  );
}
