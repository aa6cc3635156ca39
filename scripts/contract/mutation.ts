export interface Mutation {
  name: string;
  /** What a developer would change, all of it short of the screens. */
  edits: readonly { file: string; find: string | RegExp; replace: string }[];
  /** The app that must stop compiling. */
  app: "storefront" | "admin";
  /** Where an error must be: under the app's own sources, or (for a column) anywhere in its program. */
  within: string;
  /** The Prisma client is to be made again. */
  generate?: boolean;
}
