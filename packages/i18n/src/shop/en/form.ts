/** What may be wrong with a field. */
export const form = {
  required: "Fill in this field",
  email: "Enter an e-mail address such as name@example.com",
  tooShort: (min: number) => `Enter at least ${min} characters`,
  tooLong: (max: number) => `Enter at most ${max} characters`,
  phone: "Enter a phone number with digits, for example +212 600 000 000",
  postalCode: "Enter a postal code as it is written in this country",
  unstorable: "Remove the characters that cannot be saved",
  number: "Enter a whole number",
  invalid: "Check this field",
};
