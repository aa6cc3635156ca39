import { Button } from "@souk/ui";
import { Drawer } from "@souk/ui/drawer";
import { I18nProvider } from "react-aria-components/I18nProvider";
import { useI18n } from "../../lib/i18n.ts";
import { Facets, type FacetsProps } from "./facets.tsx";

interface Props extends FacetsProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  total: number | null;
}

/** The facets on a phone: the list behind follows each choice, the button says what is left. */
export default function FacetDrawer({ open, onOpenChange, total, ...facets }: Props) {
  const { m, locale } = useI18n();
  return (
    <I18nProvider locale={locale}>
      <Drawer
        open={open}
        onOpenChange={onOpenChange}
        title={m.catalog.filters}
        closeLabel={m.catalog.closeFilters}
        footer={
          <Button block onClick={() => onOpenChange(false)}>
            {total === null ? m.common.loading : m.catalog.showProducts(total)}
          </Button>
        }
      >
        <Facets {...facets} />
      </Drawer>
    </I18nProvider>
  );
}
