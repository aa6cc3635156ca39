import type { Owner } from "../../src/personal-kinds.ts";
import { type Field, isUuid, type Model } from "./data-model.ts";

const TERM = /^(\w+)(?:\.(\w+))?(?:\s*->\s*(\w+)(?:\.(\w+))?)?(?:\s+if\s+(\w+)\s*=\s*(\S+))?$/;

/**
 * Reads whose a row is: `userId ?? email` (the first that isn't null), `a | b` (either), `order` (whoever has the row of
 * that relation), `paymentId -> Payment`, `entityId -> Order.number if entity = order`, `after.member` (a key of JSON),
 * `data.messageId -> ContactMessage`.
 * A uuid without more is an account's id, a text an e-mail address. Throws for what there isn't.
 */
export function readOwners(model: Model, written: string, models: readonly Model[]): Owner[][] {
  return written
    .split("|")
    .map((group) => group.split("??").map((term) => readTerm(model, term.trim(), models)));
}

function readTerm(model: Model, term: string, models: readonly Model[]): Owner {
  const [, name = "", key, target, targetColumn = "id", whenColumn, whenValue] = TERM.exec(term) ?? [];
  const field = fieldOf(model, name);
  const when = whenColumn && whenValue ? { when: { column: whenColumn, value: whenValue } } : {};
  if (when.when) fieldOf(model, when.when.column);
  if (field.kind === "object") return { ...throughRelation(model, field), ...when };
  if (target === undefined)
    return { column: name, ...(key && { key }), holds: isUuid(field) ? "USER" : "EMAIL", ...when };
  const other = models.find((one) => one.name === target);
  if (!other) throw new Error(`${model.name}: there is no ${target}`);
  const asText = typeOf(field) !== typeOf(fieldOf(other, targetColumn));
  const holds = { model: target, column: targetColumn };
  return { column: name, ...(key && { key }), holds, ...(asText && { asText }), ...when };
}

const typeOf = (field: Field): string => (isUuid(field) ? "Uuid" : field.type);

function throughRelation(model: Model, field: Field): Owner {
  const [column] = field.relationFromFields ?? [];
  const [there] = field.relationToFields ?? [];
  if (!column || !there) throw new Error(`${model.name}.${field.name} holds no key of another row`);
  return { column, holds: { model: field.type, column: there } };
}

function fieldOf(model: Model, name: string): Field {
  const field = model.fields.find((one) => one.name === name);
  if (!field) throw new Error(`${model.name} has no ${name || "such column"}`);
  return field;
}
