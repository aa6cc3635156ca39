import { isVatNumberOf } from "@souk/contracts";
import type { CartSnapshot } from "../cart/cart-snapshot.ts";
import type { TaxRules } from "./rules.ts";

/**
 * The VAT number under which a business in another country of the list owes the tax itself; null where the shop charges
 * it. Goods and bill must go to the number's country, and the number must have that country's form.
 */
export function reverseCharge(
  { vatNumber, shippingAddress, billingAddress }: CartSnapshot,
  { reverseChargeCountries, sellerCountry }: TaxRules,
): string | null {
  const billed = billingAddress ?? shippingAddress;
  if (vatNumber === null || !shippingAddress || !billed?.company) return null;
  const { country } = shippingAddress;
  if (country === sellerCountry || billed.country !== country) return null;
  const applies = reverseChargeCountries.some((one) => one === country) && isVatNumberOf(country, vatNumber);
  return applies ? vatNumber : null;
}
