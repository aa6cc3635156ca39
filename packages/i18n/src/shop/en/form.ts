/** What may be wrong with a field. */
export const form = {
  /** A problem in the list above the form. */
  at: (label: string, text: string) => `${label.replace(/\s?\?$/, "")}: ${text}`,
  required: "Fill in this field",
  email: "Enter an e-mail address such as name@example.com",
  tooShort: (min: number) => `Enter at least ${min} characters`,
  tooLong: (max: number) => `Enter at most ${max} characters`,
  phone: "Enter a phone number with digits, for example +212 600 000 000",
  postalCode: "Enter a postal code as it is written in this country",
  vatNumber: "Enter a VAT number as it is written in this country, or leave it empty",
  cardNumberWrong: "Enter the digits of the card number",
  expiryWrong: "Enter month and year as MM/YY",
  cvcWrong: "Enter the 3 or 4 digits",
  commonPassword: "Choose another: this is one of the first that are tried",
  unstorable: "Remove the characters that cannot be saved",
  number: "Enter a whole number",
  invalid: "Check this field",
};
