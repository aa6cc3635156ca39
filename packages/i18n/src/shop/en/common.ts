import { plural } from "../../plural.ts";

export const common = {
  yes: "Yes",
  no: "No",
  shop: "Souk",
  close: "Close",
  retry: "Try again",
  loading: "Loading",
  optional: "optional",
  home: "Home",
  youAreHere: "You are here",
  remove: "Remove",
  undo: "Undo",
  save: "Save",
  cancel: "Cancel",
  edit: "Edit",
  delete: "Delete",
  loadFailed: "This did not load",
  loadFailedHelp: "The market is still here; the line to it broke for a moment.",
  crashed: "Something broke on this page",
  crashedHelp:
    "Nothing you ordered or put in the cart is lost. Load the page again, or go back to the start.",
  reload: "Load again",
  notFound: "This page is not here",
  notFoundHelp:
    "It may have moved, or the address has a typo. Search for what you need, or start from the market.",
  toHome: "Go to the start page",
  errorPrefix: "Error:",
  formProblems: (count: number) =>
    plural("en", count, { one: "One thing needs your attention", other: "# things need your attention" }),
};
