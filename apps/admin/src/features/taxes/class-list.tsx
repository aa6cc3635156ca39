import { Button, linkClass, PlusIcon, StatusPill } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import type { TaxClassView } from "../../lib/api-types.ts";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";

interface Props {
  classes: readonly TaxClassView[];
  chosen: string | undefined;
  writes: boolean;
}

/** Kinds of goods, and how many products name each. */
export function ClassList({ classes, chosen, writes }: Props) {
  const { m, locale } = useI18n();
  const navigate = useNavigate();
  return (
    <section aria-labelledby="tax-classes">
      <h2 id="tax-classes" className="mb-3 text-lg font-semibold">
        {m.taxes.classes}
      </h2>
      {classes.length === 0 ? <p className="text-muted">{m.taxes.emptyClassesText}</p> : null}
      <ul className="flex flex-col">
        {classes.map(({ id, code, name, isDefault, products }) => (
          <li key={id} className="hairline-b py-3 first:pt-0">
            <div className="flex items-center justify-between gap-3">
              <Link
                to="/taxes"
                search={{ class: id }}
                aria-current={id === chosen ? "true" : undefined}
                className={linkClass("plain", "font-medium")}
              >
                {textIn(name, locale) || code}
              </Link>
              {isDefault ? <StatusPill tone="info">{m.taxes.default}</StatusPill> : null}
            </div>
            <p className="text-sm text-muted">
              <bdi className="font-mono">{code}</bdi> ·{" "}
              {isDefault ? m.taxes.others : m.taxes.products(products)}
            </p>
          </li>
        ))}
      </ul>
      {writes ? (
        <Button
          variant="secondary"
          size="sm"
          className="mt-4"
          start={<PlusIcon size={16} />}
          onClick={() => void navigate({ to: "/taxes", search: { class: "new" } })}
        >
          {m.taxes.addClass}
        </Button>
      ) : null}
    </section>
  );
}
