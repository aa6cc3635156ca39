/** The drawer brings React Aria with it: fetched when somebody is about to open it. */
export const loadDrawerPanel = () => import("./drawer-panel.tsx");
