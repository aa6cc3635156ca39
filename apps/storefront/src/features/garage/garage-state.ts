import { createStore } from "../../lib/store.ts";

const open = createStore(false);

export const useGarageOpen = open.use;
export const openGarage = (): void => open.set(true);
export const closeGarage = (): void => open.set(false);
