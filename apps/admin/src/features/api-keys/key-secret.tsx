import { Banner, Button, Dialog, toast } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** The key itself: nobody can see it again. */
export function KeySecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { m } = useI18n();
  const words = m.apiKeys;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(secret);
    toast({ title: m.security.secondFactor.copied, tone: "success" });
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={words.made}
      closeLabel={m.common.close}
      footer={<Button onClick={onClose}>{words.kept}</Button>}
    >
      <div className="space-y-4">
        <Banner tone="warning">{words.once}</Banner>
        <code className="ltr block rounded-md bg-sand p-3 text-sm break-all select-all">{secret}</code>
        <Button variant="secondary" onClick={() => void copy()}>
          {m.security.secondFactor.copy}
        </Button>
        <p className="text-sm text-muted">{words.usage}</p>
        <code className="ltr block rounded-md bg-sand p-3 text-sm break-all">
          {`curl -H "Authorization: Bearer …" ${globalThis.location.origin}/trpc/admin/orders.list?input=%7B%7D`}
        </code>
      </div>
    </Dialog>
  );
}
