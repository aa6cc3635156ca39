/** What a list's statement is given. */
export type ListParam =
  | "locale"
  | "currency"
  | "limit"
  | "groups"
  | "kinds"
  | "refs"
  | "brands"
  | "attributeGroups"
  | "attributeCodes"
  | "attributeValues"
  | "edgeLows"
  | "edgeHighs"
  | "products"
  | "words"
  | "chosen"
  | "groupCount"
  | "categoryId"
  | "vehicleId"
  | "now"
  | "query"
  | "nameQuery"
  | "key"
  | "id"
  | "known"
  /** Lists up to this size are sorted whole; longer ones are read from an index in their order. */
  | "sortable"
  /** Sets up to this size are counted document by document. */
  | "countable"
  /** Of longer ones about so many documents tell which values are worth counting. */
  | "sample";
