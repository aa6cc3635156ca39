import type { AddressView, DraftView } from "@souk/contracts";
import { Button, Card } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { CustomerDialog } from "./customer-dialog.tsx";

/** Who it is for and where it goes. */
export function DraftCustomer({ draft, writes }: { draft: DraftView; writes: boolean }) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  const { email, account, shippingAddress, billingAddress, vatNumber } = draft;
  return (
    <Card title={m.drafts.customer}>
      {email === null ? <p className="text-muted">{m.drafts.noCustomer}</p> : null}
      {email === null ? null : <p className="ltr w-fit wrap-anywhere">{email}</p>}
      {account === null ? null : <p className="text-sm text-muted">{m.drafts.account(account)}</p>}
      {shippingAddress ? <Address title={m.drafts.shipTo} address={shippingAddress} /> : null}
      {billingAddress ? <Address title={m.drafts.billTo} address={billingAddress} /> : null}
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

function Address({ title, address }: { title: string; address: AddressView }) {
  const { format } = useI18n();
  const { fullName, company, line1, line2, postalCode, city, region, country, phone } = address;
  const place = [postalCode, city].filter(Boolean).join(" ");
  const lines = [fullName, company, line1, line2, place, region, format.country(country)];
  return (
    <>
      <h3 className="mt-4 mb-1 text-sm text-muted">{title}</h3>
      <address className="not-italic">
        {lines
          .filter((line) => line !== null && line !== "")
          .map((line) => (
            <span key={line} className="block wrap-anywhere">
              <bdi>{line}</bdi>
            </span>
          ))}
        <span className="ltr block w-fit">{phone}</span>
      </address>
    </>
  );
}
