import { Banner, Button } from "@souk/ui";
import { Dialog } from "@souk/ui/dialog";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useI18n } from "../lib/i18n.ts";
import { errorText } from "../lib/problem-text.ts";
import type { ConfirmProps } from "./confirm-dialog.tsx";

export default function ConfirmDialogPanel(props: ConfirmProps) {
  const { open, title, children, confirmLabel, cancelLabel, pending, error, onConfirm, onClose } = props;
  const i18n = useI18n();
  return (
    <I18nProvider locale={i18n.locale}>
      <Dialog
        open={open}
        onOpenChange={(next) => (next ? undefined : onClose())}
        role="alertdialog"
        size="sm"
        title={title}
        footer={
          <>
            <Button variant="secondary" onClick={onClose}>
              {cancelLabel}
            </Button>
            <Button variant="danger" pending={pending} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </>
        }
      >
        <p className="text-muted">{children}</p>
        {error ? (
          <Banner tone="danger" role="alert" className="mt-4">
            {errorText(error, i18n)}
          </Banner>
        ) : null}
      </Dialog>
    </I18nProvider>
  );
}
