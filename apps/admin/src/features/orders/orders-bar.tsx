import { MAX_PICKED_ORDERS } from "@souk/contracts";
import { ActionBar, Button, buttonClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { numbersParam } from "./order-numbers.ts";

/** What can be done with the orders that are selected. */
export function OrdersBar({ numbers, onClear }: { numbers: readonly number[]; onClear: () => void }) {
  const { m } = useI18n();
  const search = { numbers: numbersParam(numbers.slice(0, MAX_PICKED_ORDERS)) };
  return (
    <ActionBar
      label={m.orders.picking.bar}
      open={numbers.length > 0}
      actions={
        <>
          <Button variant="secondary" onClick={onClear}>
            {m.orders.picking.clear}
          </Button>
          <Link to="/packing" search={search} className={buttonClass({ variant: "secondary" })}>
            {m.orders.picking.slips}
          </Link>
          <Link to="/picking" search={search} className={buttonClass()}>
            {m.orders.picking.title}
          </Link>
        </>
      }
    >
      <output>{m.orders.picking.selected(numbers.length)}</output>
    </ActionBar>
  );
}
