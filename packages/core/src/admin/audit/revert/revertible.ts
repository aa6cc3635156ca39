import {
  DomainError,
  LocalizedText,
  type RevertibleAction,
  SaveBrandInput,
  SaveCategoryInput,
  SavePromotionInput,
  SaveSettingsInput,
  SaveSegmentInput,
  SaveStaffRoleInput,
  SaveZoneInput,
  SettingsSection,
} from "@souk/contracts";
import type { StaffContext } from "../../../context.ts";
import { altTexts } from "../../../media/media-item.ts";
import { setAlt } from "../../../media/set-alt.ts";
import { storedSettings } from "../../../settings/read-settings.ts";
import { readBrand } from "../../brands/read-brand.ts";
import { saveBrand } from "../../brands/save-brand.ts";
import { nodeOf } from "../../categories/change-tree.ts";
import { readTree } from "../../categories/read-tree.ts";
import { saveCategory } from "../../categories/save-category.ts";
import { promotionSnapshot } from "../../promotions/finish-promotion.ts";
import { readPromotion } from "../../promotions/read-promotion.ts";
import { savePromotion } from "../../promotions/save-promotion.ts";
import { saveSettings } from "../../settings/save-settings.ts";
import { segmentSnapshot } from "../../segments/finish-segment.ts";
import { readSegment } from "../../segments/read-segment.ts";
import { saveSegment } from "../../segments/save-segment.ts";
import { readZone } from "../../shipping/read-zones.ts";
import { saveZone, zoneSnapshot } from "../../shipping/save-zone.ts";
import { readRoles } from "../../staff/roles/read-roles.ts";
import { saveRole } from "../../staff/roles/save-role.ts";
import { type Held, hold } from "./held.ts";
import { holdProduct } from "./hold-product.ts";
import type { Fields } from "./with-fields.ts";

/** NOT_FOUND where the record is gone. */
type Hold = (ctx: StaffContext, id: string) => Promise<Held>;

export const holders: { readonly [Action in RevertibleAction]: Hold } = {
  "settings.update": holdSettings,
  "category.update": holdCategory,
  "brand.update": holdBrand,
  "media.alt": holdAlt,
  "product.update": holdProduct,
  "product.bulk": holdProduct,
  "promotion.update": holdPromotion,
  "shipping.update": holdZone,
  "staff-role.update": holdRole,
  "segment.update": holdSegment,
};

async function holdSettings(ctx: StaffContext, section: string): Promise<Held> {
  const id = SettingsSection.parse(section);
  const { values, versions } = await storedSettings(ctx.db, [id]);
  return hold(values[id], {
    schema: SaveSettingsInput,
    toInput: (value) => ({ id, version: versions[id], value }),
    save: (input) => saveSettings(ctx, input),
  });
}

async function holdCategory(ctx: StaffContext, id: string): Promise<Held> {
  const { parentId, position, active, icon, media, texts, version } = nodeOf(await readTree(ctx.db), id);
  return hold(
    { parentId, position, active, icon, picture: media?.id ?? null, texts },
    {
      schema: SaveCategoryInput,
      toInput: (fields) => ({ ...withMediaId(fields), id, version }),
      save: (input) => saveCategory(ctx, input),
    },
  );
}

async function holdBrand(ctx: StaffContext, id: string): Promise<Held> {
  const { name, slug, about, logo, deleted, version } = await readBrand(ctx.db, id);
  if (deleted) throw new DomainError("NOT_FOUND", { entity: "brand" });
  return hold(
    { name, slug, about, picture: logo?.id ?? null, deleted },
    {
      schema: SaveBrandInput,
      toInput: (fields) => ({ ...withMediaId(fields), id, version }),
      save: (input) => saveBrand(ctx, input),
    },
  );
}

const withMediaId = ({ picture, ...rest }: Fields): object => ({ ...rest, mediaId: picture });

async function holdAlt(ctx: StaffContext, id: string): Promise<Held> {
  const found = await ctx.db.media.findUnique({ where: { id }, select: { alt: true } });
  if (!found) throw new DomainError("NOT_FOUND", { entity: "media" });
  return hold(
    { alt: altTexts(found.alt) },
    {
      schema: LocalizedText,
      toInput: ({ alt }) => ({ ...Object(alt) }),
      save: (texts) => setAlt(ctx, { id, locale: "en", texts }),
    },
  );
}

async function holdPromotion(ctx: StaffContext, id: string): Promise<Held> {
  const promotion = await readPromotion(ctx.db, id, ctx);
  if (promotion.deleted) throw new DomainError("NOT_FOUND", { entity: "promotion" });
  const { version } = promotion;
  return hold(promotionSnapshot(promotion), {
    schema: SavePromotionInput,
    toInput: (fields) => ({ ...fields, id, version }),
    save: (input) => savePromotion(ctx, input),
  });
}

async function holdZone(ctx: StaffContext, id: string): Promise<Held> {
  const zone = await readZone(ctx.db, id);
  const { version } = zone;
  return hold(zoneSnapshot(zone), {
    schema: SaveZoneInput,
    toInput: (fields) => ({ ...fields, id, version }),
    save: (input) => saveZone(ctx, input),
  });
}

async function holdRole(ctx: StaffContext, id: string): Promise<Held> {
  const role = (await readRoles(ctx.db)).find((one) => one.id === id);
  if (!role) throw new DomainError("NOT_FOUND", { entity: "staff-role" });
  const { name, description, permissions, secondFactor, version } = role;
  return hold(
    { name, description, permissions, secondFactor },
    {
      schema: SaveStaffRoleInput,
      toInput: (fields) => ({ ...fields, id, version }),
      save: (input) => saveRole(ctx, input),
    },
  );
}

async function holdSegment(ctx: StaffContext, id: string): Promise<Held> {
  const segment = await readSegment(ctx.db, id);
  const { version } = segment;
  return hold(segmentSnapshot(segment), {
    schema: SaveSegmentInput,
    toInput: (fields) => ({ ...fields, id, version }),
    save: (input) => saveSegment(ctx, input),
  });
}
