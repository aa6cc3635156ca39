import { createContext, useContext, type ReactNode } from "react";

const EditableContext = createContext(true);
export const EditableProvider = EditableContext.Provider;

/** Whether this product may be changed by whoever looks at it. */
export const useEditable = (): boolean => useContext(EditableContext);

/** Fields that are all disabled at once for whoever may only look; what merely shows stands outside of it. */
export function Editable({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <fieldset disabled={!useEditable()} className={className ?? "min-w-0"}>
      {children}
    </fieldset>
  );
}
