import type { MediaDetail, MediaUse } from "@souk/contracts";
import { linkClass, Tag } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";

/** Where each kind of record is edited, under the admin's own address. */
const pages: Record<MediaUse["kind"], (id: string) => string> = {
  product: (id) => `products/${id}`,
  variant: (id) => `products/${id}`,
  category: (id) => `categories?id=${id}`,
  brand: (id) => `brands?id=${id}`,
  collection: (id) => `collections?id=${id}`,
};

/** What shows the picture, each with its way there. */
export function MediaUses({ media }: { media: Pick<MediaDetail, "usedBy" | "uses"> }) {
  const { m } = useI18n();
  const { usedBy, uses } = media;
  if (uses === 0) return <p className="text-sm text-muted">{m.media.unusedText}</p>;
  return (
    <>
      <ul className="flex flex-col gap-2">
        {usedBy.map(({ kind, id, name }) => (
          <li key={`${kind} ${id} ${name}`} className="flex items-start gap-2 text-sm">
            <Tag>{m.media.kinds[kind]}</Tag>
            <a
              href={`${import.meta.env.BASE_URL}${pages[kind](id)}`}
              className={linkClass("text", "min-w-0 wrap-anywhere")}
            >
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {uses > usedBy.length ? (
        <p className="mt-2 text-sm text-muted">{m.media.more(uses - usedBy.length)}</p>
      ) : null}
    </>
  );
}
