import type { StocktakeDetail, StocktakeProblem } from "@souk/contracts";
import { Card, type Column, Table } from "@souk/ui";
import { useI18n } from "../../lib/i18n.tsx";
import { importProblemText } from "../../lib/import-problem-text.ts";

/** The file's rows that couldn't be understood, by line and column. */
export function CountedProblems({ stocktake }: { stocktake: StocktakeDetail }) {
  const { m, format } = useI18n();
  const { problems, refused } = stocktake;
  if (refused === 0) return null;
  const title = m.stocktakes.problems(refused);
  const { column } = m.imports;
  const columns: Column<StocktakeProblem>[] = [
    {
      id: "row",
      header: column.row,
      align: "end",
      className: "w-16",
      render: ({ row }) => format.number(row),
    },
    {
      id: "cell",
      header: column.cell,
      className: "min-w-28",
      render: (item) => <bdi>{item.column ?? m.imports.wholeRow}</bdi>,
    },
    {
      id: "problem",
      header: column.problem,
      render: ({ problem }) => (
        <span dir="auto" className="wrap-anywhere">
          {importProblemText(problem, m)}
        </span>
      ),
    },
  ];
  return (
    <Card title={title}>
      {problems.length < refused ? (
        <p className="mb-3 text-sm text-muted">{m.stocktakes.problemsFirst(problems.length)}</p>
      ) : null}
      <Table
        caption={title}
        columns={columns}
        rows={problems}
        rowId={({ row, column: name }) => `${row} ${name ?? ""}`}
      />
    </Card>
  );
}
