import type { DraftView } from "@souk/contracts";
import { Button, Card } from "@souk/ui";
import { type ReactNode, useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { PickupPlace } from "../../parts/pickup-place.tsx";
import { PostalAddress } from "../../parts/postal-address.tsx";
import { CustomerDialog } from "./customer-dialog.tsx";
import { pickupOf } from "./customer-form.ts";
import { DeliveryWarning } from "./delivery-warning.tsx";

/** Who it is for and where it goes. */
export function DraftCustomer({ draft, writes }: { draft: DraftView; writes: boolean }) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  const { email, account, billingAddress, vatNumber } = draft;
  return (
    <Card title={m.drafts.customer}>
      {email === null ? <p className="text-muted">{m.drafts.noCustomer}</p> : null}
      {email === null ? null : <p className="ltr w-fit wrap-anywhere">{email}</p>}
      {account === null ? null : <p className="text-sm text-muted">{m.drafts.account(account)}</p>}
      <WhereTo draft={draft} />
      {writes ? <DeliveryWarning problem={draft.deliveryProblem} /> : null}
      {billingAddress ? (
        <Part title={m.drafts.billTo}>
          <PostalAddress address={billingAddress} />
        </Part>
      ) : null}
      {vatNumber === null ? null : (
        <p className="mt-3 text-sm">
          <span className="text-muted">{m.drafts.vatNumber}</span> <bdi>{vatNumber}</bdi>
        </p>
      )}
      {writes ? (
        <Button variant="secondary" className="mt-4" onClick={() => setOpen(true)}>
          {m.drafts.editCustomer}
        </Button>
      ) : null}
      {open ? <CustomerDialog draft={draft} onClose={() => setOpen(false)} /> : null}
    </Card>
  );
}

/** The address; of what is picked up the place, and who comes there. */
function WhereTo({ draft }: { draft: DraftView }) {
  const { m } = useI18n();
  const { shippingAddress: address } = draft;
  const place = pickupOf(draft);
  if (!address) return null;
  if (!place)
    return (
      <Part title={m.drafts.shipTo}>
        <PostalAddress address={address} />
      </Part>
    );
  return (
    <>
      <Part title={m.drafts.pickup.by}>
        <p className="wrap-anywhere">
          <bdi>{address.fullName}</bdi>
        </p>
        <p className="ltr w-fit">{address.phone}</p>
      </Part>
      <Part title={m.orders.pickup.at}>
        <PickupPlace place={place} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3 className="mt-4 mb-1 text-sm text-muted">{title}</h3>
      {children}
    </>
  );
}
