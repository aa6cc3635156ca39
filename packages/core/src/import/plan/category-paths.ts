import { LOCALES } from "@souk/contracts";
import { v7 as newId } from "uuid";
import { slugify } from "../../catalog/slugify.ts";
import { uniqueSlug } from "../../catalog/slugs.ts";
import type { Tx } from "../../context.ts";
import type { Change } from "../formats/import-format.ts";

/** Where Shopify's types go; the one category that is made with names in all languages. */
const IMPORTED = { en: "Imported", fr: "Importés", ar: "منتجات مستوردة" };

interface Node {
  id: string;
  parentId: string | null;
  name: string;
}

/** The tree by names, and the way to make what it lacks. */
export interface CategoryPaths {
  /** The id of the category at the end of the path; null where there is none and none may be made. */
  find: (path: readonly string[], prefer: string | null) => string | null;
  /** Makes the categories that the path lacks; gives the id of the last. */
  make: (tx: Tx, path: readonly string[], now: Date) => Promise<string>;
  pathOf: (id: string | null) => string[];
  /** Those that were made. */
  made: Change[];
}

/** Reads the whole tree: some thousand names at most. */
export async function readCategoryPaths(tx: Tx): Promise<CategoryPaths> {
  const rows = await tx.category.findMany({
    where: { deletedAt: null },
    select: { id: true, parentId: true, translations: { where: { locale: "en" }, select: { name: true } } },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const nodes = new Map<string, Node>(
    rows.map(({ id, parentId, translations }) => [id, { id, parentId, name: translations[0]?.name ?? "" }]),
  );
  const children = new Map<string, Node[]>();
  const add = (node: Node): void => {
    const key = node.parentId ?? "";
    children.set(key, [...(children.get(key) ?? []), node]);
  };
  for (const node of nodes.values()) add(node);
  return createPaths(nodes, children, add);
}

function createPaths(
  nodes: Map<string, Node>,
  children: ReadonlyMap<string, Node[]>,
  add: (node: Node) => void,
): CategoryPaths {
  const made: Change[] = [];
  const childOf: ChildOf = (parentId, name) => {
    const all = children.get(parentId ?? "") ?? [];
    const small = name.toLowerCase();
    return all.find((node) => node.name === name) ?? all.find((node) => node.name.toLowerCase() === small);
  };
  const pathOf = (id: string | null): string[] => {
    const names: string[] = [];
    for (let node = nodes.get(id ?? ""); node && names.length < 50; node = nodes.get(node.parentId ?? ""))
      names.unshift(node.name);
    return names;
  };
  const make: CategoryPaths["make"] = async (tx, path, now) => {
    let id: string | null = null;
    for (const name of path) {
      const child: Node = childOf(id, name) ?? (await addCategory(tx, { parentId: id, name, now }));
      if (!nodes.has(child.id)) {
        nodes.set(child.id, child);
        add(child);
        made.push({ entity: "category", entityId: child.id, before: null, after: { name } });
      }
      id = child.id;
    }
    return id ?? "";
  };
  return { made, pathOf, make, find: finder(childOf, pathOf) };
}

type ChildOf = (parentId: string | null, name: string) => Node | undefined;

function finder(childOf: ChildOf, pathOf: CategoryPaths["pathOf"]): CategoryPaths["find"] {
  return (path, prefer) => {
    // Two siblings may have one name: a product stays in the one that it is in.
    if (prefer !== null && pathOf(prefer).join("\n") === path.join("\n")) return prefer;
    let id: string | null = null;
    for (const name of path) {
      const child = childOf(id, name);
      if (child === undefined) return null;
      id = child.id;
    }
    return id;
  };
}

async function addCategory(
  tx: Tx,
  { parentId, name, now }: { parentId: string | null; name: string; now: Date },
): Promise<Node> {
  const id = newId();
  const position = await tx.category.count({ where: { parentId } });
  await tx.category.create({
    data: { id, parentId, position, createdAt: now, updatedAt: now },
    select: { id: true },
  });
  const names = parentId === null && name === IMPORTED.en ? IMPORTED : { en: name };
  for (const locale of LOCALES) {
    const own: Partial<typeof IMPORTED> = names;
    const text = own[locale];
    if (text === undefined) continue;
    const slug = await uniqueSlug(tx, "CATEGORY", locale, slugify(text, locale), id);
    const data = { categoryId: id, locale, name: text, slug };
    await tx.categoryTranslation.create({ data, select: { slug: true } });
  }
  return { id, parentId, name };
}
