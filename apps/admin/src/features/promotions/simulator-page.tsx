import { Card, linkClass } from "@souk/ui";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { Page } from "../../parts/page.tsx";
import { checkPromotion } from "./promotion-form.ts";
import { usePromotionForm } from "./promotion-summary.tsx";
import { Simulator } from "./simulator.tsx";

/** The rules in force, tried on past orders. */
export function SimulatorPage() {
  const { m } = useI18n();
  return (
    <Page
      title={m.simulator.open}
      above={
        <Link to="/promotions" className={linkClass("quiet")}>
          {m.promotions.back}
        </Link>
      }
    >
      <p className="mb-5 max-w-prose text-muted">{m.simulator.text}</p>
      <Simulator draft={null} />
    </Page>
  );
}

/** The same with the promotion as it stands in the form; undefined while something of it is missing. */
export function DraftSimulator({ id }: { id: string | undefined }) {
  const { m } = useI18n();
  const form = usePromotionForm();
  const checked = checkPromotion({ ...form, name: { ...form.name, en: form.name.en || "–" } }, m);
  return (
    <Card title={m.simulator.title}>
      <p className="mb-4 max-w-prose text-muted">{m.simulator.draftText}</p>
      <Simulator draft={checked.ok ? { ...checked.input, id } : undefined} />
    </Card>
  );
}
