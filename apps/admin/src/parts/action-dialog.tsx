import { Button, Dialog } from "@souk/ui";
import { useId, type ReactNode } from "react";
import { useI18n } from "../lib/i18n.tsx";
import { ActionError } from "./action-error.tsx";

export interface ActionDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** What will happen. */
  text?: ReactNode;
  submitLabel: string;
  cancelLabel?: string | undefined;
  onSubmit: () => void;
  pending: boolean;
  error: unknown;
  danger?: boolean | undefined;
  disabled?: boolean | undefined;
  size?: "sm" | "md" | "lg" | undefined;
  children?: ReactNode;
}

/** An action that wants a yes, or a few fields first. Enter submits; the error shows inside. */
export function ActionDialog(props: ActionDialogProps) {
  const { open, onClose, title, text, submitLabel, cancelLabel, onSubmit, pending, error } = props;
  const { m } = useI18n();
  const form = useId();
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={title}
      closeLabel={m.common.close}
      size={props.size}
      role={props.danger ? "alertdialog" : undefined}
      footer={
        <>
          <Button variant="secondary" onClick={onClose}>
            {cancelLabel ?? m.common.cancel}
          </Button>
          <Button
            type="submit"
            form={form}
            variant={props.danger ? "danger" : "primary"}
            pending={pending}
            pendingLabel={m.common.working}
            disabled={props.disabled}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          event.stopPropagation();
          if (!pending && !props.disabled) onSubmit();
        }}
        className="flex flex-col gap-4"
      >
        {text ? <p className="text-body text-muted">{text}</p> : null}
        <ActionError error={error} />
        {props.children}
      </form>
    </Dialog>
  );
}
