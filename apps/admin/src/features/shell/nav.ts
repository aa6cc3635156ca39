import { can, type Me, type Permission } from "@souk/contracts";
import {
  BoxIcon,
  CarIcon,
  CashIcon,
  CartIcon,
  ChartIcon,
  CheckIcon,
  EyeOffIcon,
  ColumnsIcon,
  CreditCardIcon,
  EditIcon,
  FileIcon,
  GiftIcon,
  GridIcon,
  ImageIcon,
  KeyIcon,
  LinkIcon,
  PercentIcon,
  PhoneIcon,
  PinIcon,
  StarIcon,
  StoreIcon,
  TruckIcon,
  ListIcon,
  LockIcon,
  MailIcon,
  MessageIcon,
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

/** The parts of the menu, from what is used hourly to what is set once. */
export const NAV_GROUPS = ["top", "sales", "catalogue", "stock", "marketing", "settings", "system"] as const;
export type NavGroup = (typeof NAV_GROUPS)[number];

/** The pages of the menu and what each wants of a role. */
export const NAV = [
  { id: "overview", group: "top", to: "/", permission: "overview.read", icon: ChartIcon },
  { id: "orders", group: "sales", to: "/orders", permission: "orders.read", icon: CartIcon },
  { id: "customers", group: "sales", to: "/customers", permission: "customers.read", icon: UsersIcon },
  { id: "support", group: "sales", to: "/support", permission: "support.read", icon: MessageIcon },
  { id: "contact", group: "sales", to: "/contact", permission: "support.read", icon: PhoneIcon },
  { id: "drafts", group: "sales", to: "/drafts", permission: "orders.read", icon: EditIcon },
  { id: "returns", group: "sales", to: "/returns", permission: "orders.read", icon: ReturnIcon },
  { id: "invoices", group: "sales", to: "/invoices", permission: "orders.read", icon: FileIcon },
  { id: "review", group: "sales", to: "/review", permission: "payments.read", icon: WarningIcon },
  { id: "products", group: "catalogue", to: "/products", permission: "products.read", icon: BoxIcon },
  { id: "categories", group: "catalogue", to: "/categories", permission: "categories.read", icon: ListIcon },
  { id: "attributes", group: "catalogue", to: "/attributes", permission: "products.read", icon: ColumnsIcon },
  { id: "brands", group: "catalogue", to: "/brands", permission: "products.read", icon: TagIcon },
  { id: "collections", group: "catalogue", to: "/collections", permission: "products.read", icon: GridIcon },
  { id: "vehicles", group: "catalogue", to: "/vehicles", permission: "products.read", icon: CarIcon },
  { id: "media", group: "catalogue", to: "/media", permission: "products.read", icon: ImageIcon },
  { id: "imports", group: "catalogue", to: "/imports", permission: "products.read", icon: UploadIcon },
  { id: "stock", group: "stock", to: "/stock", permission: "stock.read", icon: StoreIcon },
  { id: "transfers", group: "stock", to: "/transfers", permission: "stock.read", icon: TruckIcon },
  { id: "stocktakes", group: "stock", to: "/stocktakes", permission: "stock.read", icon: CheckIcon },
  { id: "locations", group: "stock", to: "/locations", permission: "stock.read", icon: PinIcon },
  { id: "promotions", group: "marketing", to: "/promotions", permission: "promotions.read", icon: GiftIcon },
  {
    id: "giftCards",
    group: "marketing",
    to: "/gift-cards",
    permission: "payments.read",
    icon: CreditCardIcon,
  },
  { id: "reviews", group: "marketing", to: "/reviews", permission: "reviews.read", icon: StarIcon },
  { id: "groups", group: "marketing", to: "/groups", permission: "products.read", icon: UsersIcon },
  { id: "segments", group: "marketing", to: "/segments", permission: "segments.read", icon: ColumnsIcon },
  { id: "search", group: "marketing", to: "/search", permission: "search.read", icon: SearchIcon },
  { id: "redirects", group: "marketing", to: "/redirects", permission: "products.read", icon: LinkIcon },
  { id: "shipping", group: "settings", to: "/shipping", permission: "settings.read", icon: TruckIcon },
  { id: "taxes", group: "settings", to: "/taxes", permission: "settings.read", icon: PercentIcon },
  { id: "currencies", group: "settings", to: "/currencies", permission: "settings.read", icon: CashIcon },
  { id: "payments", group: "settings", to: "/payments", permission: "payments.read", icon: CreditCardIcon },
  { id: "settings", group: "settings", to: "/settings", permission: "settings.read", icon: SettingsIcon },
  { id: "mail", group: "system", to: "/mail", permission: "jobs.read", icon: MailIcon },
  { id: "jobs", group: "system", to: "/jobs", permission: "jobs.read", icon: RefreshIcon },
  { id: "privacy", group: "system", to: "/privacy", permission: "privacy.read", icon: EyeOffIcon },
  { id: "staff", group: "system", to: "/staff", permission: "staff.read", icon: UsersIcon },
  { id: "roles", group: "system", to: "/roles", permission: "staff.read", icon: LockIcon },
  { id: "apiKeys", group: "system", to: "/api-keys", permission: "keys.write", icon: KeyIcon },
  { id: "audit", group: "system", to: "/audit", permission: "audit.read", icon: ShieldIcon },
  { id: "blocked", group: "system", to: "/blocked", permission: "audit.read", icon: WarningIcon },
] as const satisfies readonly {
  id: string;
  group: NavGroup;
  to: string;
  permission: Permission;
  icon: ComponentType<IconProps>;
}[];

export type NavItem = (typeof NAV)[number];

type Rights = Pick<Me, "permissions">;

/** What somebody with these rights finds in the menu. */
export function navFor(staff: Rights): readonly NavItem[] {
  return NAV.filter((item) => can(staff, item.permission));
}

/** The same by its parts; a part without a page for the role isn't there. */
export function navGroupsFor(staff: Rights): readonly { id: NavGroup; items: readonly NavItem[] }[] {
  const items = navFor(staff);
  return NAV_GROUPS.map((id) => ({ id, items: items.filter(({ group }) => group === id) })).filter(
    ({ items: own }) => own.length > 0,
  );
}
