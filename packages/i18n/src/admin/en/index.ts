import { apiKeys } from "./api-keys.ts";
import { security } from "../../security/en.ts";
import { attributes } from "./attributes.ts";
import { audit } from "./audit.ts";
import { blocked } from "./blocked.ts";
import { revert } from "./revert.ts";
import { auth } from "./auth.ts";
import { brands } from "./brands.ts";
import { bulk } from "./bulk.ts";
import { categories } from "./categories.ts";
import { common } from "./common.ts";
import { contact } from "./contact.ts";
import { customerMerge } from "./customer-merge.ts";
import { customers } from "./customers.ts";
import { drafts } from "./drafts.ts";
import { editor } from "./editor.ts";
import { errors } from "./errors.ts";
import { giftCards } from "./gift-cards.ts";
import { imports } from "./imports.ts";
import { invoices } from "./invoices.ts";
import { jobs } from "./jobs.ts";
import { mail } from "./mail.ts";
import { media } from "./media.ts";
import { merchandising } from "./merchandising.ts";
import { orders } from "./orders.ts";
import { overview } from "./overview.ts";
import { payments } from "./payments.ts";
import { privacy } from "./privacy.ts";
import { prices } from "./prices.ts";
import { products } from "./products.ts";
import { codes } from "./codes.ts";
import { promotions } from "./promotions.ts";
import { promotionWords } from "./promotion-words.ts";
import { simulator } from "./simulator.ts";
import { returns } from "./returns.ts";
import { review } from "./review.ts";
import { reviews } from "./reviews.ts";
import { search } from "./search.ts";
import { segments } from "./segments.ts";
import { settings } from "./settings.ts";
import { shipping } from "./shipping.ts";
import { shell } from "./shell.ts";
import { vehicles } from "./vehicles.ts";
import { staff } from "./staff.ts";
import { stock } from "./stock.ts";
import { stocktakes } from "./stocktakes.ts";
import { support } from "./support.ts";
import { taxes } from "./taxes.ts";
import { transfers } from "./transfers.ts";
import { views } from "./views.ts";

export const en = {
  attributes,
  audit,
  blocked,
  revert,
  auth,
  brands,
  bulk,
  categories,
  common,
  contact,
  customerMerge,
  customers,
  drafts,
  editor,
  errors,
  giftCards,
  imports,
  invoices,
  jobs,
  mail,
  media,
  merchandising,
  orders,
  overview,
  payments,
  prices,
  privacy,
  products,
  promotions,
  promotionWords,
  codes,
  simulator,
  returns,
  review,
  reviews,
  search,
  segments,
  settings,
  shell,
  shipping,
  staff,
  stock,
  stocktakes,
  support,
  taxes,
  transfers,
  vehicles,
  views,
  security,
  apiKeys,
};
