import { ORDER_EXPORTS } from "@souk/contracts";
import { DownloadIcon, Menu } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { toOrderInput, type OrderSearch } from "./order-search.ts";

/** Downloads all orders that the list shows. */
export function OrderExport({ search }: { search: OrderSearch }) {
  const { m } = useI18n();
  const { cursor: _page, ...filter } = toOrderInput(search);
  const href = (format: string): string =>
    `/api/admin/orders/export?${new URLSearchParams({ format, filter: JSON.stringify(filter) }).toString()}`;
  return (
    <Menu
      trigger={{ label: m.orders.export.title, icon: <DownloadIcon size={18} />, variant: "secondary" }}
      groups={[
        {
          id: "formats",
          label: m.orders.export.help,
          entries: ORDER_EXPORTS.map((format) => ({
            id: format,
            label: m.orders.export.formats[format],
            href: href(format),
          })),
        },
      ]}
    />
  );
}
