import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import type { TaxesSearch } from "./taxes-search.ts";

/** Leads on after a save or a deletion: the guard of what is unsaved stays out of it. */
export function useLeave() {
  const navigate = useNavigate();
  const leaving = useRef(false);
  const go = (search: TaxesSearch): void => {
    leaving.current = true;
    void navigate({ to: "/taxes", search, replace: true });
  };
  return { leaving, go };
}
