import { plural } from "../../plural.ts";
import type { errors as en } from "../en/errors.ts";
import { giftCardErrors } from "./gift-cards.ts";

export const errors: typeof en = {
  notFound: "Cet élément n’existe plus.",
  signIn: "Votre session a pris fin. Reconnectez-vous ; votre saisie est conservée.",
  forbidden: "Votre rôle ne le permet pas.",
  impersonationRefused: "Seul le client peut faire cela.",
  impersonationOver: "La vue comme ce client est terminée.",
  origin: "La requête venait d’un autre site et a été refusée. Rechargez la page.",
  cursor: "Cette page du tableau n’existe plus. Revenez à la première page.",
  outOfStock: (skus) => `Stock insuffisant : ${skus}.`,
  notSoldOut: "Cet article est disponible : il n’y a rien à attendre.",
  priceChanged: (expected, actual) => `Le prix est passé de ${expected} à ${actual}.`,
  payLinkExpired: "Le lien de paiement ne mène plus nulle part.",
  ...giftCardErrors,
  cartEmpty: "Le panier est vide.",
  codeRefused: (code: string) => `Le code ${code} ne peut pas être utilisé pour ce panier.`,
  cartChanged: "Le panier a été modifié entre-temps.",
  savedFull: (max) =>
    plural("fr", max, {
      one: "On peut garder # article au plus pour plus tard.",
      other: "On peut garder # articles au plus pour plus tard.",
    }),
  cartFull: (max) =>
    plural("fr", max, {
      one: "Un panier contient au plus # ligne.",
      other: "Un panier contient au plus # lignes.",
    }),
  cartOrdered: (number) => `Ce panier est déjà devenu la commande ${number}.`,
  cartProblems: "Le panier comporte des problèmes à régler d’abord.",
  totalTooLarge: (max) => `Le total dépasse ${max}.`,
  currencyEnded: (currency: string) => `La devise ${currency} n’est plus proposée aux clients.`,
  checkoutIncomplete: "La commande n’est pas complète.",
  shipping: (country) => `Pas de livraison vers ce pays : ${country}.`,
  idempotency: "Cette requête a déjà été faite avec d’autres données. Rechargez la page.",
  paymentInProgress: "Un paiement est encore en cours. Réessayez dans un instant.",
  paymentDeclined: "Le prestataire de paiement a refusé l’opération.",
  paymentUnavailable:
    "Le prestataire de paiement ne répond pas. Rien n’a été modifié ; réessayez dans un instant.",
  paymentMethod: "Ce moyen de paiement n’est pas proposé ici.",
  wrongAmount: (due: string, got: string) => `${due} est dû, mais ${got} serait arrivé.`,
  orderHeld: "Cette commande attend d’être vérifiée.",
  notHeld: "Cette commande a déjà été vérifiée.",
  transition:
    "La commande a avancé entre-temps : cette étape n’est plus possible. La page affiche son état actuel.",
  tooManyUnits: (sku, max) => `Il n’y en a que ${max} au plus pour ${sku}.`,
  nothingLeft: "Il ne reste rien de cette commande à traiter ainsi.",
  refundEmpty: "Cela ne rembourserait rien.",
  refundTooLarge: (max) => `Le remboursement ne peut pas dépasser ${max}.`,
  conflict: "Quelqu’un d’autre a enregistré cet élément entre-temps.",
  slugTaken: (slug, language) => `L’adresse « ${slug} » est déjà prise (${language}).`,
  skuTaken: (sku) => `La référence « ${sku} » appartient à une autre variante.`,
  nameTaken: {
    name: (name: string) => `Une autre fiche s’appelle déjà « ${name} ».`,
    slug: (slug: string) => `L’adresse « ${slug} » est déjà prise.`,
    code: (code: string) => `Le code « ${code} » est déjà pris.`,
  },
  brandInUse: (products: string) =>
    `La marque compte encore ${products}. Fusionnez-la avec une autre, ou changez d’abord la marque de ces produits.`,
  attributeInUse: {
    CODE: (code: string, products: string) =>
      `Le code « ${code} » ne peut pas changer : il est utilisé (${products}).`,
    TYPE: (_: string, products: string) =>
      `Le type ne peut pas changer : l’attribut est utilisé (${products}).`,
    VALUE: (value: string, products: string) =>
      `« ${value} » ne peut pas être retirée : elle est utilisée (${products}). Choisissez d’abord une autre valeur.`,
  },
  invalidAttribute: (code: string) =>
    `L’attribut « ${code} » ou la valeur choisie n’existe plus. Rechargez la page.`,
  emailTaken: "Cette adresse e-mail est déjà utilisée.",
  linkExpired: "Ce lien ne fonctionne plus. Demandez-en un nouveau.",
  wrongPassword: "Ce n’est pas votre mot de passe.",
  staffAccount: "Ce compte appartient à l’équipe : retirez d’abord le rôle.",
  mailSecretGone: "Ce que contenait ce courriel n’est plus conservé. Émettez un nouveau lien ou code.",
  variants: {
    DUPLICATE_COMBINATION: "Deux variantes ont la même combinaison d’options.",
    UNKNOWN_OPTION_VALUE: "Une variante utilise une valeur d’option qui n’existe pas.",
    MISSING_PRICE: "Chaque variante active doit avoir un prix.",
    NO_VARIANT: "Un produit doit avoir au moins une variante.",
  },
  notPublishable: (missing) => `Pour être actif, il manque encore au produit : ${missing}.`,
  missing: {
    name: "un nom",
    description: "une description",
    price: "un prix pour une variante active",
    image: "une image",
  },
  categoryCycle: "Une catégorie ne peut pas être placée dans elle-même ni dans l’une de ses sous-catégories.",
  categoryNotEmpty: (products, children) =>
    `La catégorie n’est pas vide : ${products}, ${children}. Déplacez-les d’abord.`,
  products: (count) => plural("fr", count, { one: "# produit", other: "# produits" }),
  subcategories: (count) => plural("fr", count, { one: "# sous-catégorie", other: "# sous-catégories" }),
  bundle: {
    COMPONENT_IS_BUNDLE: (sku: string) =>
      `${sku} est lui-même un lot ; un lot ne peut pas en contenir un autre.`,
    IS_COMPONENT: (sku: string) => `${sku} fait partie d’un lot, il ne peut donc pas en être un.`,
    OF_ITSELF: (sku: string) => `${sku} ne peut pas se contenir lui-même.`,
    HAS_STOCK: (sku: string) =>
      `${sku} a encore un stock propre. Ramenez-le d’abord à zéro : un lot a le stock de ses composants.`,
    NO_COMPONENT: (sku: string) => `Un composant de ${sku} n’existe plus.`,
  },
  bundleStock: (sku: string) => `${sku} est un lot : son stock est celui de ses composants.`,
  publication: "La publication se terminerait avant de commencer.",
  componentInUse: (sku: string, bundles: string) => `${sku} fait partie de ${bundles}. Retirez-le d’abord.`,
  redirect: {
    LOOP: (path: string) => `${path} ramènerait à lui-même.`,
    TWICE: (path: string) => `${path} mène déjà quelque part.`,
    PATH: (path: string) => `${path} n’est pas une adresse que l’on peut rediriger.`,
  },
  invalidPrice: (sku) => `Le prix de ${sku} ne serait pas supérieur à zéro, ou serait trop élevé.`,
  severalVariants: (variants) =>
    variants === 0
      ? "C’est un lot : son stock est celui de ses composants."
      : plural("fr", variants, {
          one: "Il a # variante : modifiez-y son stock.",
          other: "Il a # variantes : modifiez le stock de chacune.",
        }),
  tooManyProducts: (max, found) =>
    `On peut modifier au plus ${max} produits à la fois ; ${found} correspondent. Affinez les filtres.`,
  invalidTransfer: "On ne peut pas envoyer des articles d’un lieu vers lui-même.",
  transferTooMany: (sku, max) => `De ${sku}, seuls ${max} sont en route.`,
  locationNotEmpty: (onHand, reserved, transfers) =>
    `Ce lieu ne peut pas être fermé : en stock ${onHand}, réservés ${reserved}, transferts en cours ${transfers}. Déplacez d’abord les articles.`,
  defaultLocation: "Le lieu par défaut vend toujours et reste ouvert.",
  backorderDatePast: "La date d’expédition annoncée doit être à venir.",
  stockReserved: (reserved, onHand) =>
    `${reserved} unités sur ${onHand} sont réservées à des commandes : le stock ne peut pas descendre en dessous.`,
  image: {
    TYPE: "Seules les images JPEG, PNG, WebP, AVIF et GIF sont acceptées.",
    SIZE: "L’image est trop lourde : restez sous 12 Mo.",
    DIMENSIONS: "L’image a trop ou trop peu de pixels.",
    CORRUPT: "Le fichier est endommagé ou n’est pas une image.",
  },
  mediaInUse: (uses) =>
    plural("fr", uses, {
      one: "L’image est affichée à # endroit : retirez-l’en d’abord.",
      other: "L’image est affichée à # endroits : retirez-l’en d’abord.",
    }),
  storageFull:
    "Le disque des images est plein. Rien n’a été enregistré ; prévenez la personne qui gère le serveur.",
  synonymTaken: (word) => `« ${word} » figure déjà parmi les synonymes de cette langue.`,
  roleInUse: (members) =>
    `${members === 1 ? "Une personne a" : `${members} personnes ont`} ce rôle : attribuez-leur d’abord un autre.`,
  lastSuperAdmin: "C’est le dernier super administrateur : nommez-en d’abord un autre.",
  tooMany: (seconds) =>
    plural("fr", seconds, {
      one: "Trop de tentatives. Patientez # seconde.",
      other: "Trop de tentatives. Patientez # secondes.",
    }),
  unavailable: "Le service est momentanément indisponible. Rien n’a été modifié ; réessayez bientôt.",
  invalid: "Certains champs sont incorrects. Voyez ceux qui sont signalés.",
  network: "Le serveur est injoignable. Vérifiez la connexion et réessayez.",
  unexpected: "Une erreur s’est produite de notre côté. Rien n’a été modifié ; réessayez.",
  request: (id) => `Requête ${id}`,
  promotion: {
    LIMIT_BELOW_USES: (count: number) =>
      plural("fr", count, {
        one: "Elle a servi # fois : une limite plus basse ne peut être tenue.",
        other: "Elle a servi # fois : une limite plus basse ne peut être tenue.",
      }),
    HAS_CODES: (count: number) =>
      plural("fr", count, {
        one: "Elle a # code : supprimez-le avant de la rendre automatique.",
        other: "Elle a # codes : supprimez-les avant de la rendre automatique.",
      }),
    NOT_BY_CODE: () => "Seule une promotion à code peut avoir des codes.",
  },
  codeInUse: (code: string) => `${code} a déjà servi : il ne peut être supprimé.`,
};
