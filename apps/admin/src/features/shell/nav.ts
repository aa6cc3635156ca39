import { can, type Permission, type Role } from "@souk/contracts";
import {
  BoxIcon,
  CarIcon,
  CashIcon,
  CartIcon,
  ChartIcon,
  CheckIcon,
  ColumnsIcon,
  CreditCardIcon,
  EditIcon,
  FileIcon,
  GridIcon,
  ImageIcon,
  LinkIcon,
  PinIcon,
  StoreIcon,
  TruckIcon,
  ListIcon,
  MailIcon,
  RefreshIcon,
  SearchIcon,
  SettingsIcon,
  ShieldIcon,
  TagIcon,
  ReturnIcon,
  UploadIcon,
  UsersIcon,
  WarningIcon,
  type IconProps,
} from "@souk/ui";
import type { ComponentType } from "react";

/** The pages of the menu and what each wants of a role. */
export const NAV = [
  { id: "overview", to: "/", permission: "overview.read", icon: ChartIcon },
  { id: "orders", to: "/orders", permission: "orders.read", icon: CartIcon },
  { id: "drafts", to: "/drafts", permission: "orders.read", icon: EditIcon },
  { id: "invoices", to: "/invoices", permission: "orders.read", icon: FileIcon },
  { id: "returns", to: "/returns", permission: "orders.read", icon: ReturnIcon },
  { id: "review", to: "/review", permission: "payments.read", icon: WarningIcon },
  { id: "products", to: "/products", permission: "products.read", icon: BoxIcon },
  { id: "categories", to: "/categories", permission: "categories.read", icon: ListIcon },
  { id: "attributes", to: "/attributes", permission: "products.read", icon: ColumnsIcon },
  { id: "brands", to: "/brands", permission: "products.read", icon: TagIcon },
  { id: "collections", to: "/collections", permission: "products.read", icon: GridIcon },
  { id: "vehicles", to: "/vehicles", permission: "products.read", icon: CarIcon },
  { id: "stock", to: "/stock", permission: "stock.read", icon: StoreIcon },
  { id: "transfers", to: "/transfers", permission: "stock.read", icon: TruckIcon },
  { id: "stocktakes", to: "/stocktakes", permission: "stock.read", icon: CheckIcon },
  { id: "locations", to: "/locations", permission: "stock.read", icon: PinIcon },
  { id: "media", to: "/media", permission: "products.read", icon: ImageIcon },
  { id: "imports", to: "/imports", permission: "products.read", icon: UploadIcon },
  { id: "search", to: "/search", permission: "search.read", icon: SearchIcon },
  { id: "redirects", to: "/redirects", permission: "products.read", icon: LinkIcon },
  { id: "shipping", to: "/shipping", permission: "settings.read", icon: TruckIcon },
  { id: "groups", to: "/groups", permission: "products.read", icon: UsersIcon },
  { id: "currencies", to: "/currencies", permission: "settings.read", icon: CashIcon },
  { id: "payments", to: "/payments", permission: "payments.read", icon: CreditCardIcon },
  { id: "mail", to: "/mail", permission: "jobs.read", icon: MailIcon },
  { id: "jobs", to: "/jobs", permission: "jobs.read", icon: RefreshIcon },
  { id: "settings", to: "/settings", permission: "settings.read", icon: SettingsIcon },
  { id: "staff", to: "/staff", permission: "staff.read", icon: UsersIcon },
  { id: "audit", to: "/audit", permission: "audit.read", icon: ShieldIcon },
] as const satisfies readonly {
  id: string;
  to: string;
  permission: Permission;
  icon: ComponentType<IconProps>;
}[];

export type NavItem = (typeof NAV)[number];

/** What a role finds in the menu. */
export function navFor(role: Role): readonly NavItem[] {
  return NAV.filter((item) => can(role, item.permission));
}
