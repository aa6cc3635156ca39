import { LOCALES } from "@souk/contracts";
import { localeNames } from "@souk/i18n";
import { LockIcon, Menu, MoonIcon, SignOutIcon, StoreIcon, SunIcon, SystemIcon, UserIcon } from "@souk/ui";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { signOut } from "../../lib/auth.ts";
import { useI18n, useSwitchLocale } from "../../lib/i18n.tsx";
import { applyTheme, readTheme, THEMES } from "../../lib/preferences.ts";
import { useRoleName, useStaff } from "../../lib/staff.tsx";

const themeIcons = {
  light: <SunIcon size={18} />,
  dark: <MoonIcon size={18} />,
  system: <SystemIcon size={18} />,
};

/** Who is signed in, language, theme, the shop, the way out. */
export function AccountMenu({ narrow }: { narrow: boolean }) {
  const { m, locale } = useI18n();
  const staff = useStaff();
  const nameOf = useRoleName();
  const navigate = useNavigate();
  const switchLocale = useSwitchLocale();
  const [theme, setTheme] = useState(readTheme);
  return (
    <Menu
      placement="top start"
      trigger={{
        label: narrow ? m.shell.account : staff.name,
        icon: <UserIcon />,
        iconOnly: narrow,
        variant: "quiet",
        className: narrow ? "" : "w-full justify-start! gap-3 px-2.5! overflow-hidden",
      }}
      groups={[
        {
          id: "language",
          title: m.shell.language,
          selected: locale,
          onSelect: (id) => {
            const chosen = LOCALES.find((candidate) => candidate === id);
            if (chosen) void switchLocale(chosen);
          },
          entries: LOCALES.map((id) => ({ id, label: localeNames[id], lang: id })),
        },
        {
          id: "theme",
          title: m.shell.theme,
          selected: theme,
          onSelect: (id) => {
            const chosen = THEMES.find((candidate) => candidate === id);
            if (!chosen) return;
            applyTheme(chosen);
            setTheme(chosen);
          },
          entries: THEMES.map((id) => ({ id, label: m.shell.themes[id], icon: themeIcons[id] })),
        },
        {
          id: "account",
          title: `${staff.email} · ${nameOf({ role: staff.role, name: staff.roleName })}`,
          entries: [
            {
              id: "security",
              label: m.security.title,
              icon: <LockIcon size={18} />,
              onAction: () => void navigate({ to: "/security" }),
            },
            { id: "shop", label: m.shell.viewShop, icon: <StoreIcon size={18} />, href: "/" },
            {
              id: "out",
              label: m.shell.signOut,
              icon: <SignOutIcon size={18} />,
              onAction: () => void signOut(),
            },
          ],
        },
      ]}
    />
  );
}
