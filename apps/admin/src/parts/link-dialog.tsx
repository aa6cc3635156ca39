import { Button, CopyIcon, Dialog, TextField, toast } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

/** An address to pay at, to be copied. */
export function LinkDialog({ url, onClose }: { url: string; onClose: () => void }) {
  const { m } = useI18n();
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(url);
    toast({ title: m.drafts.copied, tone: "success" });
  };
  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={m.drafts.link}
      closeLabel={m.common.close}
      footer={
        <Button start={<CopyIcon size={18} />} onClick={() => void copy()}>
          {m.drafts.copyLink}
        </Button>
      }
    >
      <p className="mb-4 text-muted">{m.drafts.linkText}</p>
      <TextField label={m.drafts.link} hideLabel value={url} onChange={() => undefined} readOnly dir="ltr" />
    </Dialog>
  );
}
