import { plural } from "../../plural.ts";
import type { search as en } from "../en/search.ts";

export const search: typeof en = {
  title: "Recherche",
  views: "Ce que l’on regarde",
  queries: "Ce que cherchent les clients",
  synonyms: "Synonymes",
  period: "Période",
  days: (count) => plural("fr", count, { one: "Dernier jour", other: "# derniers jours" }),
  language: "Langue",
  everyLanguage: "Toutes les langues",
  summary: (searches, without) => `${searches}, dont ${without} sans résultat`,
  searches: (count) => plural("fr", count, { one: "# recherche", other: "# recherches" }),
  fruitless: "Sans résultat",
  fruitlessHelp:
    "Ce que les clients ont cherché en vain. Un synonyme les mène à ce que vous vendez sous un autre nom.",
  popular: "Les plus fréquentes",
  noFruitless: "Chaque recherche a trouvé quelque chose",
  noPopular: "Personne n’a encore cherché",
  empty: "Ce que cherchent les clients apparaît ici en une seconde, sans dire qui c’était.",
  column: {
    query: "Recherche",
    language: "Langue",
    count: "Nombre",
    results: "Résultats",
    last: "Dernière fois",
  },
  addFor: (query) => `Ajouter un synonyme de « ${query} »`,
  addShort: "Ajouter un synonyme",
  add: "Ajouter des synonymes",
  edit: "Modifier les synonymes",
  joinSet: (words: string) => `Ajouter à ${words}`,
  words: "Mots et expressions",
  wordsHelp:
    "Un par ligne, deux au moins. La recherche prend chacun pour tous les autres ; pluriels et accents sont connus.",
  tooFew: "Écrivez au moins deux mots ou expressions, chacun sur sa ligne.",
  tooMany: "Vingt mots ou expressions au plus, de soixante caractères chacun.",
  saved: "Synonymes enregistrés : la recherche les connaît déjà",
  removed: "Synonymes retirés",
  removeTitle: (words) => `Retirer ${words} ?`,
  removeText: "Chacun de ces mots ne désignera plus que lui-même.",
  noSynonyms: "Pas encore de synonymes",
  noSynonymsText:
    "Ajoutez les mots que les clients emploient pour ce que vous nommez autrement : « lavabo » et « vasque ».",
  setOf: (words) => `Synonymes ${words}`,
};
