import { plural } from "../../plural.ts";
import type { ImportProblemWords } from "../import-words.ts";

const missing = { name: "le nom", description: "la description", price: "le prix", image: "une image" };
const lacks = (parts: readonly (keyof typeof missing)[]): string =>
  parts.map((part) => missing[part]).join(", ");
const what = {
  variants: "variantes",
  options: "options",
  values: "valeurs par option",
  pictures: "images",
  tags: "étiquettes",
};
const reasons = {
  ADDRESS: "ce n’est pas une adresse",
  PROTOCOL: "seuls http et https sont suivis",
  PRIVATE: "l’adresse mène dans un réseau privé",
  STATUS: "le serveur ne l’a pas donnée",
  REDIRECTS: "les renvois n’en finissent pas",
  SIZE: "elle est trop grosse",
  TIMEOUT: "le serveur a mis trop de temps",
  NAME: "aucune machine ne porte ce nom",
  REFUSED: "rien ne répond là",
  NETWORK: "elle est injoignable",
  TYPE: "ce n’est pas une image utilisable",
};

export const importProblems: ImportProblemWords = {
  MISSING: () => "La cellule est vide alors qu’elle est nécessaire.",
  TOO_SHORT: ({ min }) => `Le texte a moins de ${min} caractères.`,
  TOO_LONG: ({ max }) => `Le texte dépasse ${max} caractères.`,
  NOT_A_PRICE: ({ value }) => `« ${value} » n’est pas un prix : écrivez-le comme 1249.90.`,
  NOT_A_NUMBER: ({ value }) => `« ${value} » n’est pas un nombre.`,
  NOT_WHOLE: ({ value }) => `« ${value} » n’est pas un nombre entier.`,
  NOT_A_DATE: ({ value }) => `« ${value} » n’est pas une date : écrivez-la comme 2026-11-30T08:00:00Z.`,
  NOT_A_YEAR: ({ value }) => `${value} n’est pas une année de 1880 à 2100.`,
  YEARS_REVERSED: () => "La dernière année précède la première.",
  NOT_YES_NO: ({ value }) => `« ${value} » n’est ni oui (yes) ni non (no).`,
  BELOW_ZERO: ({ value }) => `${value} est inférieur à zéro.`,
  TOO_HIGH: ({ value }) => `${value} est trop élevé.`,
  PRICE_ZERO: () => "Le prix est nul : il doit être supérieur à zéro.",
  UNKNOWN_STATUS: ({ value }) => `« ${value} » n’est pas un statut connu.`,
  UNKNOWN_UNIT: ({ value }) => `« ${value} » n’est pas une unité de poids connue : kg, g, lb ou oz.`,
  UNKNOWN_TYPE: ({ value }) => `« ${value} » n’est pas un type de produit connu.`,
  UNKNOWN_CATEGORY: ({ value }) => `La catégorie « ${value} » n’existe pas.`,
  UNKNOWN_TAX_CLASS: ({ value }) => `Aucune classe de taxe n’a le code « ${value} ».`,
  UNKNOWN_ATTRIBUTE: ({ value }) => `L’attribut « ${value} » n’existe pas.`,
  UNKNOWN_VALUE: ({ value }) => `« ${value} » ne fait pas partie des valeurs de l’attribut.`,
  UNKNOWN_PICTURE: ({ value }) => `La médiathèque n’a pas d’image « ${value} ».`,
  NO_SUCH_SKU: ({ value }) => `Aucun produit de la boutique n’a la référence ${value}.`,
  VEHICLE_DIFFERS: ({ value }) =>
    `La boutique dit ${value} pour ce même véhicule : le fichier et la boutique doivent s’accorder.`,
  UNKNOWN_SKU: ({ value }) =>
    `Aucun produit n’a la référence ${value}, et la ligne n’en dit pas assez pour en créer un.`,
  BAD_SKU: ({ value }) =>
    `« ${value} » ne peut pas être une référence : lettres, chiffres et . _ / -, 64 au plus.`,
  BAD_SLUG: ({ value }) =>
    `« ${value} » ne peut pas être une adresse : lettres et chiffres reliés par des traits d’union.`,
  BAD_SPECS: () => "Les caractéristiques sont illisibles : voyez la description du format.",
  SKU_REPEATED: ({ sku, line }) => `La référence ${sku} figure déjà à la ligne ${line}.`,
  SKU_TAKEN: ({ sku, product }) => `La référence ${sku} appartient à un autre produit : ${product}.`,
  SLUG_TAKEN: ({ value }) => `L’adresse « ${value} » appartient à un autre produit.`,
  VARIANT_REPEATED: ({ line }) => `La même variante figure déjà à la ligne ${line}.`,
  OPTION_VALUE_MISSING: ({ option }) => `Il manque la valeur de « ${option} ».`,
  TOO_MANY: ({ what: kind, max }) => `Un produit a au plus ${max} ${what[kind]}.`,
  NO_KEY: () => "La ligne ne nomme aucun produit : rien ne dit à quoi elle appartient.",
  NO_PARENT: ({ value }) =>
    `Le produit « ${value} » auquel appartient cette variation n’est pas dans le fichier.`,
  TOO_MANY_CELLS: ({ cells, columns }) =>
    `La ligne a ${cells} cellules, l’en-tête ${columns} : un séparateur ou un guillemet est faux.`,
  STOCK_BELOW_RESERVED: ({ reserved }) =>
    `Des acheteurs retiennent ${reserved} unités : le stock ne peut pas descendre en dessous.`,
  NOT_PUBLISHABLE: ({ missing: parts }) => `Un produit actif demande davantage. Il manque : ${lacks(parts)}.`,
  UNPUBLISH_BEFORE_PUBLISH: () => "La fin de la publication précède son début.",
  NOT_AN_EMAIL: ({ value }) => `${value} n’est pas une adresse e-mail.`,
  EMAIL_REPEATED: ({ line }) => `La même adresse e-mail figure à la ligne ${line}.`,
  STAFF_ACCOUNT: () => "C’est le compte d’un membre de l’équipe : les imports n’y touchent pas.",
  UNKNOWN_HASH: () =>
    "Cette empreinte de mot de passe n’est pas reconnue : Argon2, bcrypt et MD5-crypt le sont.",
  LANGUAGE_UNKNOWN: ({ value, used }) => `La boutique ne parle pas ${value} : ${used} est utilisé.`,
  ADDRESS_LEFT_OUT: ({ fields }) =>
    `L’adresse est laissée de côté, car ${fields.join(", ")} ne convient pas.`,
  REFUSED_ROW: ({ code }) => `La boutique l’a refusé (${code}).`,
  NOT_UTF8: () =>
    "À partir de cette ligne, tout le texte n’est pas en UTF-8. Ces lignes sont lues en Windows-1252 : vérifiez les accents, ou enregistrez le fichier en CSV UTF-8.",
  SKU_REWRITTEN: ({ from, to }) => `La référence « ${from} » s’écrit ${to}.`,
  SKU_MADE: ({ value }) => `« ${value} » n’a aucun caractère utilisable ; une référence est créée.`,
  COMPARE_AT_DROPPED: () => "L’ancien prix ne dépasse pas le prix : il est laissé de côté.",
  CUT: ({ max }) => `Coupé à ${max} caractères.`,
  TAGS_LEFT_OUT: ({ count }) =>
    plural("fr", count, {
      one: "# étiquette est laissée de côté.",
      other: "# étiquettes sont laissées de côté.",
    }),
  SPECS_LEFT_OUT: ({ count, max }) =>
    `Seules les ${max} premières caractéristiques sur ${count} sont prises.`,
  PICTURES_LEFT_OUT: ({ count, max }) => `Seules les ${max} premières images sur ${count} sont prises.`,
  PICTURE_FAILED: ({ url, reason }) =>
    `L’image ${url} n’a pas pu être obtenue (${reasons[reason]}) ; un dessin la remplace.`,
  CATEGORIES_LEFT_OUT: ({ value }) =>
    `Un produit est dans une seule catégorie : ${value} est laissé de côté.`,
  GIFT_CARD: () => "Une carte cadeau est importée comme un produit ordinaire.",
  NO_STOCK_COLUMN: () => "Le fichier n’a pas de stock : ce qui est nouveau commence sans.",
  STOCK_UNTOLD: () => "Il est en stock sans nombre : il est vendu sur commande, 1 000 au plus.",
  STOCK_OVERSOLD: () => "Il s’en est vendu plus qu’il n’y en avait : il commence sans stock.",
  NOT_FOR_SALE: () => "Le prix est nul : il n’est pas proposé tant qu’il n’en a pas.",
  ANY_VALUE: ({ option }) => `« ${option} » au choix : une variante est créée pour chacune de ses valeurs.`,
  GROUPED_LEFT_OUT: () =>
    "Un produit groupé n’a pas de marchandise propre et est laissé de côté ; ses éléments sont importés.",
  EXTERNAL_LEFT_OUT: ({ value }) => `Il est vendu ailleurs (${value}) et est laissé de côté.`,
  SALE_DATES_LEFT_OUT: () => "Les dates de la promotion ne sont pas reprises : son prix vaut dès maintenant.",
  DRAFT_FOR_WANT: ({ missing: parts }) => `Il reste en brouillon, car il manque : ${lacks(parts)}.`,
  UNKNOWN_COLUMN: ({ value }) => `La colonne « ${value} » est inconnue et laissée de côté.`,
  DELETED_HERE: () => "Il a été supprimé dans la boutique et le reste.",
  CHANGED_SINCE: ({ product, fields }) =>
    `${product} a été modifié après l’import et garde : ${fields.join(", ")}.`,
};
