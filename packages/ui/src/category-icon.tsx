import type { ComponentType } from "react";
import type { IconProps } from "./icons/icon.tsx";
import { BoxIcon, CarIcon, GiftIcon, HomeIcon, StoreIcon, TagIcon, TruckIcon } from "./icons/shop-icons.tsx";
import { StarIcon } from "./icons/status-icons.tsx";
import { GridIcon, ImageIcon, SettingsIcon, SunIcon } from "./icons/view-icons.tsx";

const icons: Readonly<Record<string, ComponentType<IconProps>>> = {
  box: BoxIcon,
  car: CarIcon,
  gift: GiftIcon,
  grid: GridIcon,
  home: HomeIcon,
  image: ImageIcon,
  settings: SettingsIcon,
  star: StarIcon,
  store: StoreIcon,
  sun: SunIcon,
  tag: TagIcon,
  truck: TruckIcon,
};

export interface CategoryIconProps extends IconProps {
  /** As a category stores it; one that isn't known is not drawn. */
  name: string | null;
}

/** The icon that staff chose for a category. */
export function CategoryIcon({ name, ...props }: CategoryIconProps) {
  const Icon = name === null ? undefined : icons[name];
  return Icon ? <Icon {...props} /> : null;
}
