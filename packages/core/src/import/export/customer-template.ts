/** A file of customers to begin with: every column in Souk's own spelling, an account with an address and one without. */
export async function* customerTemplate(): AsyncGenerator<string[]> {
  yield Object.keys(SALMA);
  yield Object.values(SALMA);
  yield Object.keys(SALMA).map((column) => JONAS[column] ?? "");
}

const SALMA = {
  email: "salma@example.com",
  name: "",
  "first-name": "Salma",
  "last-name": "Idrissi",
  "password-hash": "",
  "email-verified": "yes",
  language: "fr",
  created: "2019-04-02",
  company: "",
  address: "12, rue des Tanneurs",
  address2: "",
  city: "Fès",
  region: "",
  "postal-code": "30000",
  country: "MA",
  phone: "+212 612345678",
};

const JONAS: Partial<Record<string, string>> = {
  email: "jonas@example.com",
  name: "Jonas Keller",
  language: "en",
};
