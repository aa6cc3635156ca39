import { plural } from "../../plural.ts";
import type { common as en } from "../en/common.ts";

export const common: typeof en = {
  yes: "Oui",
  no: "Non",
  shop: "Souk",
  close: "Fermer",
  retry: "Réessayer",
  loading: "Chargement",
  optional: "facultatif",
  home: "Accueil",
  youAreHere: "Vous êtes ici",
  remove: "Retirer",
  undo: "Annuler le retrait",
  save: "Enregistrer",
  cancel: "Annuler",
  edit: "Modifier",
  delete: "Supprimer",
  loadFailed: "Le chargement a échoué",
  loadFailedHelp: "Le souk est toujours là ; la liaison s’est interrompue un instant.",
  crashed: "Cette page a rencontré un problème",
  crashedHelp:
    "Rien de ce que vous avez commandé ou mis au panier n’est perdu. Rechargez la page ou revenez à l’accueil.",
  reload: "Recharger",
  notFound: "Cette page n’existe pas",
  notFoundHelp:
    "Elle a peut-être changé d’adresse, ou celle-ci contient une faute. Cherchez ce qu’il vous faut, ou repartez de l’accueil.",
  toHome: "Aller à l’accueil",
  errorPrefix: "Erreur :",
  formProblems: (count: number) =>
    plural("fr", count, {
      one: "Un point demande votre attention",
      other: "# points demandent votre attention",
    }),
};
