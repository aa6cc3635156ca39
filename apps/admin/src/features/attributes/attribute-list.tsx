import type { AttributeView } from "../../lib/api-types.ts";
import { announce, cx, linkClass, ReorderList, Tag } from "@souk/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useI18n } from "../../lib/i18n.tsx";
import { textIn } from "../../lib/texts.ts";
import { trpc } from "../../lib/trpc.ts";
import { ActionError } from "../../parts/action-error.tsx";
import { useOrderAttributes } from "./use-attributes.ts";

interface Props {
  list: readonly AttributeView[];
  selected: string | undefined;
  writes: boolean;
}

/** Attributes in the order of editors, pages and filters: dragged, or moved by keys or buttons. */
export function AttributeList({ list, selected, writes }: Props) {
  const { m, locale } = useI18n();
  const order = useOrderAttributes();
  const items = list.map((attribute) => ({
    id: attribute.id,
    name: textIn(attribute.label, locale),
    attribute,
  }));
  const line = ({ attribute }: (typeof items)[number]) => (
    <Line attribute={attribute} chosen={attribute.id === selected} />
  );
  if (!writes) {
    return (
      <ul aria-label={m.attributes.title} className="flex flex-col">
        {items.map((item) => (
          <li key={item.id} className="hairline-b flex min-h-12 items-center py-1">
            {line(item)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <>
      <p className="mb-3 text-sm text-muted">{m.attributes.help}</p>
      <ActionError error={order.error} className="mb-3" />
      <ReorderList
        label={m.attributes.title}
        items={items}
        onReorder={(next) => order.mutate({ ids: next.map(({ id }) => id) })}
        upLabel={m.editor.moveUpName}
        downLabel={m.editor.moveDownName}
        onMoved={(item, position) => announce(m.editor.moved(item.name, position))}
      >
        {line}
      </ReorderList>
    </>
  );
}

function Line({ attribute, chosen }: { attribute: AttributeView; chosen: boolean }) {
  const { m, locale } = useI18n();
  const { data: usage } = useQuery(trpc.attributes.usage.queryOptions(undefined, { staleTime: 60_000 }));
  const products = usage?.find(({ id }) => id === attribute.id)?.products ?? 0;
  const type = m.attributes.types[attribute.type];
  return (
    <span className="flex w-full flex-wrap items-center gap-x-3 gap-y-1 px-1">
      <Link
        to="/attributes"
        search={{ id: attribute.id }}
        aria-current={chosen ? "true" : undefined}
        className={linkClass(
          "plain",
          cx("min-w-0 flex-1 font-medium wrap-anywhere max-sm:basis-full", chosen && "text-primary!"),
        )}
      >
        <bdi>{textIn(attribute.label, locale)}</bdi>
      </Link>
      {attribute.filterable ? <Tag>{m.attributes.filter}</Tag> : null}
      <span className="w-32 text-end text-sm whitespace-nowrap text-muted max-sm:w-auto">
        {attribute.unit ? `${type} (${attribute.unit})` : type}
      </span>
      <span className="tnum w-24 text-end text-sm whitespace-nowrap text-muted max-sm:w-auto">
        {usage ? m.errors.products(products) : ""}
      </span>
    </span>
  );
}
