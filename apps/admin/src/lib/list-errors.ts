/** The messages of a form's nested error object, each with the path of its field. */
export function listErrors(errors: object): { field: string; message: string }[] {
  return walk(errors, []);
}

function walk(node: unknown, path: string[]): { field: string; message: string }[] {
  if (typeof node !== "object" || node === null) return [];
  if ("message" in node && typeof node.message === "string" && node.message !== "") {
    return [{ field: path.join("."), message: node.message }];
  }
  return Object.entries(node).flatMap(([key, child]) => (key === "ref" ? [] : walk(child, [...path, key])));
}
