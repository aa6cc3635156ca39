import { LOCALES, type CustomerView, type SavedAddress } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { Facts } from "../../parts/facts.tsx";
import { PostalAddress } from "../../parts/postal-address.tsx";

interface Props {
  customer: CustomerView;
}

/** How the account stands. */
export function AccountCard({ customer }: Props) {
  const { m, format } = useI18n();
  const { facts, account } = m.customers;
  const language = LOCALES.find((known) => known === customer.locale);
  return (
    <Card title={account}>
      <Facts
        items={[
          { name: facts.verified, value: customer.emailVerified ? facts.yes : facts.no },
          { name: facts.factor, value: customer.secondFactor ? facts.on : facts.off },
          {
            name: facts.sessions,
            value: customer.sessions === 0 ? "–" : facts.devices(customer.sessions),
          },
          {
            name: facts.seen,
            value: customer.lastSeenAt === null ? facts.never : format.dateTime(customer.lastSeenAt),
          },
          { name: facts.language, value: language ? m.common.languages[language] : customer.locale },
        ]}
      />
    </Card>
  );
}

/** Where they have things sent. */
export function AddressCard({ customer: { addresses } }: Props) {
  const { m } = useI18n();
  return (
    <Card title={m.customers.addresses}>
      {addresses.length === 0 ? <p className="text-muted">{m.customers.noAddresses}</p> : null}
      <ul className="flex flex-col gap-4">
        {addresses.map((address) => (
          <Saved key={address.id} address={address} />
        ))}
      </ul>
    </Card>
  );
}

function Saved({ address }: { address: SavedAddress }) {
  const { m } = useI18n();
  return (
    <li>
      {address.isDefault ? <p className="text-sm text-muted">{m.customers.defaultAddress}</p> : null}
      <PostalAddress address={address} />
    </li>
  );
}

/** What they asked for about their data; for whoever may see that. */
export function PrivacyCard({ customer: { privacy } }: Props) {
  const { m, format } = useI18n();
  if (privacy === null) return null;
  return (
    <Card title={m.customers.privacy}>
      {privacy.length === 0 ? <p className="text-muted">{m.customers.noPrivacy}</p> : null}
      <ul className="text-sm">
        {privacy.map(({ id, kind, state, createdAt }) => (
          <li key={id}>
            {[m.privacy.kinds[kind], m.privacy.states[state], format.date(createdAt)].join(" · ")}
          </li>
        ))}
      </ul>
    </Card>
  );
}
