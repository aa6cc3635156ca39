import { can, type Me, type Permission } from "@souk/contracts";
import type { AdminMessages } from "@souk/i18n/admin";
import { navFor } from "./nav.ts";

export interface PaletteEntry {
  id: string;
  label: string;
  /** A second line. */
  help?: string;
  /** A path of the admin with its search: "/orders?state=PAID". */
  href: string;
}

export interface PaletteGroup {
  id: "pages" | "actions" | "orders" | "products" | "customers" | "categories" | "brands" | "collections";
  entries: PaletteEntry[];
}

const fold = (text: string): string => text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();

/** Whether each typed word is in the label, accents and case aside. */
export function matches(label: string, query: string): boolean {
  const folded = fold(label);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

/** The pages and actions these rights allow that match what is typed. */
export function fixedEntries(
  staff: Pick<Me, "permissions">,
  query: string,
  m: AdminMessages,
): PaletteGroup[] {
  const words = m.shell.palette;
  const pages = navFor(staff).map(({ id, to }) => ({ id: `page-${id}`, label: m.shell.nav[id], href: to }));
  const actions: (PaletteEntry & { permission: Permission })[] = [
    { id: "new-product", label: words.newProduct, href: "/products/new", permission: "products.write" },
    { id: "to-ship", label: words.toShip, href: "/orders?toShip=true", permission: "orders.read" },
    { id: "low-stock", label: words.lowStock, href: "/products?stock=low", permission: "products.read" },
  ];
  const allowed = actions
    .filter(({ permission }) => can(staff, permission))
    .map(({ id, label, href }) => ({ id, label, href }));
  const fit = (entry: PaletteEntry): boolean => matches(entry.label, query);
  return [
    { id: "pages", entries: pages.filter(fit) },
    { id: "actions", entries: allowed.filter(fit) },
  ];
}

/** Groups without entries don't show; the arrow keys walk over all that is left. */
export function shownGroups(groups: readonly PaletteGroup[]): PaletteGroup[] {
  return groups.filter((group) => group.entries.length > 0);
}
