import { Button } from "@souk/ui";
import { usePastCartI18n } from "../../lib/i18n.ts";

interface Props {
  label: string;
  busy: boolean;
  blocked: boolean;
  onPay: () => Promise<void>;
}

/** A way to pay that asks for nothing here. */
export function OneButtonForm({ label, busy, blocked, onPay }: Props) {
  const { m } = usePastCartI18n();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!blocked) void onPay();
      }}
    >
      <Button
        type="submit"
        size="lg"
        block
        disabled={blocked}
        pending={busy}
        pendingLabel={m.checkout.paying}
      >
        {label}
      </Button>
    </form>
  );
}
