import { impersonation } from "../impersonation.ts";
import { createStore } from "../store.ts";
import { EMPTY_GARAGE, parseGarage, type KeptGarage } from "./kept-garage.ts";

const NAME = "souk.garage";

function remembered(): KeptGarage {
  if (impersonation !== null) return EMPTY_GARAGE;
  try {
    return parseGarage(localStorage.getItem(NAME));
  } catch {
    // Storage may be forbidden, and there is none outside of a browser.
    return EMPTY_GARAGE;
  }
}

const garage = createStore<KeptGarage>(remembered());

export const keptGarage = garage.get;
export const useKeptGarage = garage.use;

/** Shown at once, and remembered over visits. */
export function keepGarage(next: KeptGarage): void {
  const json = JSON.stringify(next);
  if (json === JSON.stringify(garage.get())) return;
  garage.set(next);
  // What is in this browser is the staff member's own.
  if (impersonation !== null) return;
  try {
    localStorage.setItem(NAME, json);
  } catch {
    // Full or forbidden: the garage then lasts as long as the page.
  }
}

/** What another tab changes is shown here too; gives the way to stop. */
export function followOtherTabs(): () => void {
  const changed = ({ key, newValue }: StorageEvent): void => {
    if (key === NAME && impersonation === null) garage.set(parseGarage(newValue));
  };
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}
