import type { Owner, PersonalColumn, PersonalModel } from "../../src/personal-kinds.ts";
import { columnAnnotation, type ModelAnnotation, modelAnnotation } from "./annotations.ts";
import { type Field, isColumn, isUuid, type Model } from "./data-model.ts";
import { readOwners } from "./read-owners.ts";

/** What a column is called that is about somebody, in whatever table it stands. */
const PERSONAL_NAME =
  /e-?mail|phone|(?:full|first|last|actor|staff)Name|address|^line[12]$|postalCode|^ip$|ipAddr|userAgent|recipient|passw|birth|iban|vatNumber|^note$|token|fingerprint|^device$|last4|sealed|^(?:actor|user|owner|customer|staff|createdBy)Id$/i;
const TEXTS = new Set(["String", "Json", "Bytes"]);
const HIDDEN = new Set(["credential", "staff", "internal", "actor"]);

export interface Classified {
  models: PersonalModel[];
  /** What isn't classified, or can't be so: one line each. */
  problems: string[];
}

/** Reads the classification of personal data from a schema's documentation. */
export function classify(all: readonly Model[]): Classified {
  const problems: string[] = [];
  const models = all.flatMap((model) => {
    const annotation = modelAnnotation(model);
    if (!annotation) {
      problems.push(`${model.name}: say @person(whose) or @impersonal`);
      return [];
    }
    const columns = readColumns(model, annotation, problems);
    return annotation.owner === null ? [] : [personalModel(model, annotation, columns, all)];
  });
  const known = new Set(models.map(({ model }) => model));
  for (const { model, owners } of models)
    for (const { holds } of owners.flat())
      if (typeof holds === "object" && !known.has(holds.model))
        problems.push(`${model}: its owner is that of ${holds.model}, which is @impersonal`);
  return { models, problems };
}

function readColumns(
  model: Model,
  { owner, isDeleted, plain }: ModelAnnotation,
  problems: string[],
): PersonalColumn[] {
  return model.fields.filter(isColumn).flatMap((field) => {
    const where = `${model.name}.${field.name}`;
    const told = columnAnnotation(field);
    if (typeof told === "string") problems.push(`${where}: ${told}`);
    if (told === null && mustBeTold(field, owner) && !plain.includes(field.name))
      problems.push(`${where}: say @personal(kind, on erasure), or name it in @plain(…) of its model`);
    if (told === null || typeof told === "string") return [];
    if (owner === null && told.onErasure !== "keep")
      problems.push(`${where}: nobody's row: it can only be kept`);
    if (owner !== null && isDeleted !== (told.onErasure === "delete"))
      problems.push(`${where}: a row is deleted whole or not at all`);
    return [{ name: field.name, ...told, type: typeOf(field), nullable: !field.isRequired }];
  });
}

/** Every text of a person's row, and whatever sounds personal in any row but what tells whose it is. */
function mustBeTold(field: Field, owner: string | null): boolean {
  if (PERSONAL_NAME.test(field.name) && !(owner ?? "").split(/\W+/).includes(field.name)) return true;
  return owner !== null && TEXTS.has(field.type) && !isUuid(field) && field.kind === "scalar";
}

function typeOf(field: Field): PersonalColumn["type"] {
  if (field.type === "Json") return "json";
  return field.type === "String" && !field.isList && !isUuid(field) ? "text" : "other";
}

function personalModel(
  model: Model,
  { owner, isDeleted }: ModelAnnotation,
  columns: PersonalColumn[],
  all: readonly Model[],
): PersonalModel {
  const owners: Owner[][] = readOwners(model, owner ?? "", all);
  const bytes = model.fields.filter(({ type }) => type === "Bytes");
  const hidden = columns.filter(({ kind }) => HIDDEN.has(kind));
  const key = model.primaryKey?.fields ?? model.fields.filter(({ isId }) => isId).map(({ name }) => name);
  const names = new Set([...hidden, ...bytes].map(({ name }) => name));
  return { model: model.name, key, owners, isDeleted, columns, hidden: [...names] };
}
