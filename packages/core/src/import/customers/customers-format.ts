import type { ImportFormat } from "../formats/import-format.ts";
import { findColumns, toRow } from "../record/row.ts";
import { workOnCustomers } from "./work-on-customers.ts";

const NAMES = {
  email: ["email", "e-mail", "email address", "billing email", "adresse e-mail"],
  name: ["name", "full name", "display name", "nom complet"],
  firstName: [
    "first-name",
    "first name",
    "firstname",
    "first_name",
    "billing first name",
    "prénom",
    "prenom",
  ],
  lastName: ["last-name", "last name", "lastname", "last_name", "billing last name", "nom"],
  password: ["password-hash", "password hash", "password_hash", "hash", "user_pass", "passwd"],
  verified: ["email-verified", "email verified", "email_verified", "verified"],
  language: ["language", "locale", "langue"],
  created: ["created", "created at", "created_at", "registered", "user_registered"],
  company: ["company", "default address company", "billing company"],
  line1: ["address", "address1", "line1", "default address address1", "billing address 1"],
  line2: ["address2", "line2", "default address address2", "billing address 2"],
  city: ["city", "default address city", "billing city", "ville"],
  region: ["region", "state", "default address province code", "billing state"],
  postalCode: ["postal-code", "postal code", "zip", "default address zip", "billing postcode"],
  country: ["country", "country code", "default address country code", "billing country"],
  phone: ["phone", "default address phone", "billing phone", "téléphone"],
} as const;
const NEEDED = ["email"] as const;
/** An e-mail alone doesn't make a list of customers: it must say who they are. */
const NAMED = ["name", "firstName", "lastName"] as const;

/**
 * People who may sign in, one row each (docs/import-format.md), with hashes of passwords that older shops kept; also
 * the customers that Shopify exports. Accounts of staff are never touched.
 */
export const customersFormat: ImportFormat = {
  name: "customers",
  needed: `${NEEDED.join(", ")}, name`,
  recognise(heading) {
    const columns = findColumns(NAMES, heading);
    if (!columns.has("email") || !NAMED.some((field) => columns.has(field))) return null;
    const read = (row: Parameters<typeof toRow>[0]) => toRow(row, columns);
    return {
      columns,
      keysOf: (row) => {
        const email = read(row).get("email").toLowerCase();
        return email === "" ? [] : [email];
      },
      work: (batch) => workOnCustomers(batch, read),
    };
  },
};
