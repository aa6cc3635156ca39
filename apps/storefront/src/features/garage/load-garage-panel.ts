/** The panel brings React Aria with it: fetched when somebody is about to open it. */
export const loadGaragePanel = () => import("./garage-panel.tsx");
