// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, expect, test } from "vitest";
import type { Sort } from "./table-sort.tsx";
import { Table } from "./table.tsx";

afterEach(cleanup);

const rows = [
  { id: "1", total: "20.00" },
  { id: "2", total: "10.00" },
];

function Orders({ empty = false }: { empty?: boolean }) {
  const [sort, setSort] = useState<Sort>({ column: "id", direction: "asc" });
  const [selected, setSelected] = useState<Set<string>>(new Set());
  return (
    <>
      <Table
        caption="Orders"
        rows={empty ? [] : rows}
        rowId={(row) => row.id}
        sort={sort}
        onSort={setSort}
        selection={{
          selected,
          onChange: setSelected,
          selectAllLabel: "Select all",
          rowLabel: (id) => `Select ${id}`,
        }}
        columns={[
          { id: "id", header: "Order", sortable: true, render: (row) => row.id },
          { id: "total", header: "Total", sortable: true, align: "end", render: (row) => row.total },
          { id: "menu", header: "Actions", hideHeader: true, render: () => null },
        ]}
        empty="No orders"
      />
      <output>{[...selected].join()}</output>
    </>
  );
}

const sorts = () => screen.getAllByRole("columnheader").map((header) => header.getAttribute("aria-sort"));

test("a header sorts, says how, and turns round at the second press", async () => {
  render(<Orders />);
  expect(sorts()).toEqual([null, "ascending", "none", null]);
  await userEvent.click(screen.getByRole("button", { name: "Total" }));
  expect(sorts()).toEqual([null, "none", "ascending", null]);
  await userEvent.click(screen.getByRole("button", { name: "Total" }));
  expect(sorts()).toEqual([null, "none", "descending", null]);
});

test("select all is mixed while some are selected, then takes all or none", async () => {
  render(<Orders />);
  const all = screen.getByRole("checkbox", { name: "Select all" });
  await userEvent.click(screen.getByRole("checkbox", { name: "Select 2" }));
  expect(all).toHaveProperty("indeterminate", true);
  await userEvent.click(all);
  expect(screen.getByRole("status").textContent).toBe("2,1");
  expect(all).toHaveProperty("checked", true);
  await userEvent.click(all);
  expect(screen.getByRole("status").textContent).toBe("");
});

test("without rows it says so over its whole width", () => {
  render(<Orders empty />);
  const cell = within(screen.getByRole("table", { name: "Orders" })).getByRole("cell", { name: "No orders" });
  expect(cell.getAttribute("colspan")).toBe("4");
});
