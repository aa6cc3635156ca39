import { createStore } from "../../lib/store.ts";

const open = createStore(false);

export const useDrawerOpen = open.use;
export const openCart = (): void => open.set(true);
export const closeCart = (): void => open.set(false);
