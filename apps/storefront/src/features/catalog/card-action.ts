import type { ProductCard } from "@souk/contracts";
import { createContext, type ReactNode } from "react";

interface CardActions {
  /** Shown at the foot of the picture. */
  action: (card: ProductCard) => ReactNode;
  /** Shown in its upper corner. */
  heart: (card: ProductCard) => ReactNode;
}

const nothing = () => null;

/** What a product card offers to do, given by the layout: the catalogue knows neither the cart nor the wishlist. */
export const CardAction = createContext<CardActions>({ action: nothing, heart: nothing });
