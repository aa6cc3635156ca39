import { Drawer, IconButton, MenuIcon, SearchIcon, SoukMark } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../../lib/i18n.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { NavLinks } from "./rail.tsx";

/** On a phone: the mark, search, and the menu as a drawer. */
export function PhoneBar({ onSearch }: { onSearch: () => void }) {
  const { m } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <header className="no-print hairline-b sticky top-0 z-20 flex h-14 items-center gap-1 bg-paper px-2 lg:hidden">
      <IconButton label={m.shell.openMenu} icon={<MenuIcon />} onClick={() => setOpen(true)} />
      <SoukMark size={26} name={m.common.brand} className="flex-1" />
      <IconButton label={m.shell.palette.open} icon={<SearchIcon />} onClick={onSearch} />
      <Drawer
        open={open}
        onOpenChange={setOpen}
        side="start"
        title={m.common.brand}
        closeLabel={m.common.close}
        footer={<AccountMenu narrow={false} />}
      >
        <NavLinks onGo={() => setOpen(false)} />
      </Drawer>
    </header>
  );
}
