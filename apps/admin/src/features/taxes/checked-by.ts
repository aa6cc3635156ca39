import type { AdminMessages } from "@souk/i18n/admin";
import type { CheckedForm } from "../../lib/use-record-editor.ts";

type Path = readonly PropertyKey[];
type Parsed<Input> =
  | { success: true; data: Input }
  | { success: false; error: { issues: readonly { path: Path }[] } };

/** What the contract says of a form: its input, or what is wrong by the form's own paths. */
export function checkedBy<Input>(
  parsed: Parsed<Input>,
  m: AdminMessages,
  inForm: (path: Path) => Path = (path) => path,
): CheckedForm<Input> {
  if (parsed.success) return { ok: true, input: parsed.data };
  const words: Partial<Record<string, string>> = m.taxes.invalid;
  return {
    ok: false,
    problems: parsed.error.issues.map(({ path }) => {
      const names = inForm(path).map(String);
      const last = names.at(-1) ?? "";
      return {
        path: [...names, ...(last === "name" ? ["en"] : [])].join("."),
        message: words[last] ?? m.taxes.invalid.other,
      };
    }),
  };
}
