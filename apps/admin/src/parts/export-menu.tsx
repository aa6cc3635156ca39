import { EXPORT_FORMATS, type ProductFilter } from "@souk/contracts";
import { DownloadIcon, Menu } from "@souk/ui";
import { useI18n } from "../lib/i18n.tsx";

/** Downloads all products that the filter shows, in one of the formats. */
export function ExportMenu({ filter }: { filter: ProductFilter }) {
  const { m } = useI18n();
  const href = (format: string): string =>
    `/api/admin/export?${new URLSearchParams({ format, filter: JSON.stringify(filter) }).toString()}`;
  return (
    <Menu
      trigger={{ label: m.imports.exportTitle, icon: <DownloadIcon size={18} />, variant: "secondary" }}
      groups={[
        {
          id: "formats",
          label: m.imports.exportHelp,
          entries: EXPORT_FORMATS.map((format) => ({
            id: format,
            label: m.imports.exportFormats[format],
            href: href(format),
          })),
        },
      ]}
    />
  );
}
