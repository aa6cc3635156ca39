import type { CustomerView } from "@souk/contracts";
import { Card } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { Facts } from "../../parts/facts.tsx";

/** Which of the mails that one may do without they want; they alone change it. */
export function CustomerMails({ customer: { mails } }: { customer: CustomerView }) {
  const { m } = useI18n();
  const say = m.customers.mails;
  return (
    <Card title={say.title}>
      <Facts
        items={mails.map(({ kind, wanted }) => ({
          name: say.kinds[kind],
          value: wanted ? say.wanted : say.unwanted,
        }))}
      />
    </Card>
  );
}
