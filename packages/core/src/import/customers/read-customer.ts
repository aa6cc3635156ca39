import { AddressInput, DEFAULT_LOCALE, Email, Locale } from "@souk/contracts";
import { type Problems, quoted } from "../problems.ts";
import { readFlag, readShort, readTime } from "../record/cells.ts";
import { note, type Row, wrong } from "../record/row.ts";

/** One row of the file: a person, and where they live if the file tells the whole of it. */
export interface CustomerRow {
  row: Row;
  email: string;
  name: string;
  /** Null where the file doesn't say. */
  locale: Locale | null;
  /** As an older shop kept it; replaced when its owner next signs in. */
  passwordHash: string | null;
  emailVerified: boolean;
  createdAt: string | null;
  address: AddressInput | null;
}

/**
 * Argon2, bcrypt and MD5-crypt: what verifyPassword of @souk/auth knows. No dearer than systems make them: each try of a
 * password would cost minutes, or all the memory there is.
 */
const HASHES = [
  /^\$argon2(id|i|d)\$v=\d+\$m=\d{1,5},t=\d,p=\d\$[\w+/]+\$[\w+/]+$/,
  /^\$2[aby]\$(0[4-9]|1[0-4])\$[\w./]{53}$/,
  /^\$1\$[^$]{1,8}\$[\w./]{22}$/,
];

/** Null, with the mistakes told by column, where the row can't be taken. */
export function readCustomer(problems: Problems, row: Row): CustomerRow | null {
  const before = problems.errors.length;
  const email = readEmail(problems, row);
  const name = readName(problems, row);
  const read = {
    row,
    name,
    locale: readLocale(problems, row),
    passwordHash: readHash(problems, row),
    emailVerified: readFlag(problems, row, "verified"),
    createdAt: readTime(problems, row, "created"),
    address: readAddress(problems, row, name),
  };
  return problems.errors.length > before || email === null ? null : { ...read, email };
}

function readEmail(problems: Problems, row: Row): string | null {
  const text = row.get("email");
  if (text === "") return wrong(problems, row, "email", ["MISSING", {}]);
  const email = Email.safeParse(text);
  return email.success
    ? email.data
    : wrong(problems, row, "email", ["NOT_AN_EMAIL", { value: quoted(text) }]);
}

function readName(problems: Problems, row: Row): string {
  const whole = readShort(problems, row, "name", 120);
  const parts = ["firstName", "lastName"].map((field) => readShort(problems, row, field, 60));
  const name = whole === "" ? parts.filter((part) => part !== "").join(" ") : whole;
  if (name === "") wrong(problems, row, row.has("name") ? "name" : "firstName", ["MISSING", {}]);
  return name;
}

function readLocale(problems: Problems, row: Row): Locale | null {
  const text = row.get("language");
  if (text === "") return null;
  // Others write the country, too: fr-MA, fr_FR.
  const locale = Locale.safeParse(text.slice(0, 2).toLowerCase());
  if (locale.success) return locale.data;
  note(problems, row, "language", ["LANGUAGE_UNKNOWN", { value: quoted(text), used: DEFAULT_LOCALE }]);
  return null;
}

/** The hash itself is never told. */
function readHash(problems: Problems, row: Row): string | null {
  const text = row.get("password");
  if (text === "" || HASHES.some((form) => form.test(text))) return text || null;
  return wrong(problems, row, "password", ["UNKNOWN_HASH", {}]);
}

function readAddress(problems: Problems, row: Row, fullName: string): AddressInput | null {
  if (row.get("line1") === "" || fullName === "") return null;
  const filled = (field: string): Record<string, string> =>
    row.get(field) === "" ? {} : { [field]: row.get(field) };
  const address = AddressInput.safeParse({
    fullName,
    ...filled("company"),
    line1: row.get("line1"),
    ...filled("line2"),
    city: row.get("city"),
    ...filled("region"),
    ...filled("postalCode"),
    country: row.get("country").toUpperCase(),
    phone: row.get("phone"),
  });
  if (address.success) return address.data;
  const fields = [
    ...new Set(address.error.issues.map(({ path }) => row.nameOf(String(path[0])) ?? String(path[0]))),
  ];
  note(problems, row, "line1", ["ADDRESS_LEFT_OUT", { fields }]);
  return null;
}
