import { mediaFileName } from "@souk/core/media/file-names";
import { openMedia } from "@souk/core/media/open-media";
import type { Core } from "@souk/core/context";

/** What a browser asks for where a card or a tile is shown. */
const WIDTHS = [320, 640];
const AS_MANY_AS_SHOWN = 12;

/** Encodes the pictures of the home page ahead: who comes first shall not wait for the pencil. */
export async function drawHome(core: Pick<Core, "db" | "storage">): Promise<void> {
  const hashes = await homePictures(core);
  const names = WIDTHS.flatMap((width) => hashes.map((hash) => mediaFileName(hash, width, "avif")));
  const work = async (): Promise<void> => {
    for (let name = names.shift(); name !== undefined; name = names.shift()) await openMedia(core, name);
  };
  await Promise.all([work(), work()]);
}

async function homePictures({ db }: Pick<Core, "db">): Promise<string[]> {
  const first = {
    media: { take: 1, orderBy: { position: "asc" }, select: { media: { select: { hash: true } } } },
  } as const;
  const [featured, newest, departments] = await Promise.all([
    db.product.findMany({
      where: { featured: true },
      orderBy: [{ rank: "desc" }, { id: "desc" }],
      take: AS_MANY_AS_SHOWN,
      select: first,
    }),
    db.product.findMany({
      orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
      take: AS_MANY_AS_SHOWN,
      select: first,
    }),
    db.category.findMany({ where: { parentId: null }, select: { media: { select: { hash: true } } } }),
  ]);
  const products = [...featured, ...newest].flatMap(({ media }) => media);
  return [...new Set([...products, ...departments].flatMap(({ media }) => media?.hash ?? []))];
}
