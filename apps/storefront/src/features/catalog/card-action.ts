import type { ProductCard } from "@souk/contracts";
import { createContext, type ReactNode } from "react";

/** What a product card offers to do, given by the layout: the catalogue doesn't know the cart. */
export const CardAction = createContext<(card: ProductCard) => ReactNode>(() => null);
