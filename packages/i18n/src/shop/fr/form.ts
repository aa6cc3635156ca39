import type { form as en } from "../en/form.ts";

export const form: typeof en = {
  required: "Renseignez ce champ",
  email: "Saisissez une adresse e-mail comme nom@exemple.com",
  tooShort: (min: number) => `Saisissez au moins ${min} caractères`,
  tooLong: (max: number) => `Saisissez au plus ${max} caractères`,
  phone: "Saisissez un numéro de téléphone en chiffres, par exemple +212 600 000 000",
  postalCode: "Saisissez un code postal au format de ce pays",
  unstorable: "Retirez les caractères qui ne peuvent pas être enregistrés",
  number: "Saisissez un nombre entier",
  invalid: "Vérifiez ce champ",
};
