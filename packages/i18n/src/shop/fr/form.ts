import type { form as en } from "../en/form.ts";

export const form: typeof en = {
  at: (label: string, text: string) => `${label.replace(/\s?\?$/, "")} : ${text}`,
  required: "Renseignez ce champ",
  email: "Saisissez une adresse e-mail comme nom@exemple.com",
  tooShort: (min: number) => `Saisissez au moins ${min} caractères`,
  tooLong: (max: number) => `Saisissez au plus ${max} caractères`,
  phone: "Saisissez un numéro de téléphone en chiffres, par exemple +212 600 000 000",
  postalCode: "Saisissez un code postal au format de ce pays",
  vatNumber: "Saisissez un numéro de TVA de la forme de ce pays, ou laissez vide",
  cardNumberWrong: "Saisissez les chiffres du numéro de carte",
  expiryWrong: "Saisissez le mois et l’année sous la forme MM/AA",
  cvcWrong: "Saisissez les 3 ou 4 chiffres",
  commonPassword: "Choisissez-en un autre : celui-ci est parmi les premiers que l’on essaie",
  unstorable: "Retirez les caractères qui ne peuvent pas être enregistrés",
  number: "Saisissez un nombre entier",
  invalid: "Vérifiez ce champ",
};
