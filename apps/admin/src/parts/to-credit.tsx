import { Checkbox } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

interface Props {
  /** Null: a guest, who has no account to credit. */
  customerId: string | null;
  value: boolean;
  onChange: (value: boolean) => void;
}

/** Whether a refund becomes the customer's store credit. */
export function ToCredit({ customerId, value, onChange }: Props) {
  const { m } = useI18n();
  if (customerId === null) return null;
  return (
    <Checkbox value={value} onChange={onChange} label={m.orders.toCredit} help={m.orders.toCreditHelp} />
  );
}
