import { expect, test } from "vitest";
import { parseSearch, stringifySearch } from "../../lib/search-params.ts";
import { parseCustomerSearch } from "./customer-search.ts";

test.each([true, false])("who has bought or not (%s) is kept in the URL", (bought) => {
  expect(parseCustomerSearch(parseSearch(stringifySearch({ bought })))).toEqual({ bought });
});
