import type { Mutation } from "./mutation.ts";

const contracts = (file: string): string => `packages/contracts/src/${file}.ts`;

/** At least one of each kind of change that elsewhere is found by a shopper. */
export const mutations: readonly Mutation[] = [
  {
    name: "rename a column (Product.isNew)",
    edits: [
      {
        file: "packages/db/prisma/schema/catalogue.prisma",
        find: "isNew       Boolean",
        replace: "novelty     Boolean",
      },
    ],
    app: "storefront",
    within: "packages/core",
    generate: true,
  },
  {
    name: "rename a column all the way to the contract (Variant.sku)",
    edits: [
      {
        file: contracts("catalog"),
        find: "  sku: z.string(),\n  valueIds",
        replace: "  stockCode: z.string(),\n  valueIds",
      },
    ],
    app: "storefront",
    within: "src/features/",
  },
  {
    name: "drop an output field (ProductCard.compareAt)",
    edits: [
      {
        file: contracts("catalog"),
        find: "  maxPrice: Amount,\n  compareAt: Amount.nullable(),\n",
        replace: "  maxPrice: Amount,\n",
      },
    ],
    app: "storefront",
    within: "src/features/",
  },
  {
    name: "make an output field nullable (CartLineView.unitPrice)",
    edits: [
      { file: contracts("cart"), find: "unitPrice: Amount,", replace: "unitPrice: Amount.nullable()," },
    ],
    app: "storefront",
    within: "src/features/",
  },
  {
    name: "change an output field's type (OrderView.placedAt)",
    edits: [
      {
        file: contracts("order"),
        find: "  placedAt: z.string(),\n  email",
        replace: "  placedAt: z.int(),\n  email",
      },
    ],
    app: "storefront",
    within: "src/features/",
  },
  {
    name: "narrow an input (AddLineInput.quantity as text)",
    edits: [
      {
        file: contracts("cart"),
        find: "variantId: Id, quantity: Quantity",
        replace: "variantId: Id, quantity: z.string()",
      },
    ],
    app: "storefront",
    within: "src/features/",
  },
  {
    name: "ask for a new input field (PlaceInput.consent)",
    edits: [
      {
        file: contracts("checkout"),
        find: "  expectedTotal: Amount,\n",
        replace: "  expectedTotal: Amount,\n  consent: z.boolean(),\n",
      },
    ],
    app: "storefront",
    within: "src/features/",
  },
  {
    name: "add an error code (shop)",
    edits: [
      {
        file: contracts("errors"),
        find: "  SIGN_IN_REQUIRED: none,",
        replace: "  SIGN_IN_REQUIRED: none,\n  SHOP_CLOSED: none,",
      },
    ],
    app: "storefront",
    within: "src/",
  },
  {
    name: "add an error code (admin)",
    edits: [
      {
        file: contracts("errors"),
        find: "  SIGN_IN_REQUIRED: none,",
        replace: "  SIGN_IN_REQUIRED: none,\n  SHOP_CLOSED: none,",
      },
    ],
    app: "admin",
    within: "src/",
  },
  {
    name: "add a cart problem",
    edits: [
      {
        file: contracts("cart"),
        find: 'z.object({ kind: z.literal("UNAVAILABLE"), lineId: Id }),',
        replace:
          'z.object({ kind: z.literal("UNAVAILABLE"), lineId: Id }),\n  z.object({ kind: z.literal("AGE_CHECK"), lineId: Id }),',
      },
    ],
    app: "storefront",
    within: "src/",
  },
  {
    name: "add a way that placing can end (PlaceResult)",
    edits: [
      {
        file: contracts("checkout"),
        find: 'z.object({ status: z.literal("pending") }),',
        replace:
          'z.object({ status: z.literal("pending") }),\n  z.object({ status: z.literal("in_review") }),',
      },
    ],
    app: "storefront",
    within: "src/features/",
  },
  {
    name: "change an enum (a new order state)",
    edits: [
      {
        file: contracts("order"),
        find: /"REFUNDED",?\s*\] as const;\nexport const OrderState/,
        replace: '"REFUNDED", "LOST"] as const;\nexport const OrderState',
      },
    ],
    app: "admin",
    within: "src/",
  },
  {
    name: "change an enum (an order action is renamed)",
    edits: [
      { file: contracts("admin/orders"), find: /"ship",(\s+)"deliver"/, replace: '"dispatch",$1"deliver"' },
    ],
    app: "admin",
    within: "src/features/",
  },
  {
    name: "remove a procedure (orders.addNote)",
    edits: [
      { file: "packages/api/src/admin/orders.router.ts", find: /  addNote: write[^\n]+\n/, replace: "" },
    ],
    app: "admin",
    within: "src/features/",
  },
  {
    name: "rename a permission",
    edits: [{ file: contracts("permissions"), find: /"orders\.refund"/g, replace: '"orders.repay"' }],
    app: "admin",
    within: "src/features/",
  },
  {
    name: "drop a field that the editor saves (VariantInput.barcode)",
    edits: [{ file: contracts("admin/products"), find: "  barcode: text(0, 64).nullable(),\n", replace: "" }],
    app: "admin",
    within: "src/features/",
  },
];
