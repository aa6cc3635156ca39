import { describe, expect, it } from "vitest";
import { bytes, file, read, row } from "./shopify-file.fixture.ts";

const errorsOf = async (...rows: string[][]) => (await read(file(...rows))).errors;

describe("a row that is wrong", () => {
  it("is right to begin with", async () => {
    expect(await errorsOf(row({}))).toEqual([]);
  });

  it.each([
    [{ "Variant Price": "abc" }, 'column "Variant Price": "abc" is not a price'],
    [{ "Variant Price": "9,99" }, 'column "Variant Price": "9,99" is not a price'],
    [{ "Variant Price": "-1" }, 'column "Variant Price": The price -1 is below zero'],
    [{ "Variant Price": "0.00" }, 'column "Variant Price": The price is zero'],
    [{ "Variant Price": "" }, 'column "Variant Price": The price is missing'],
    [{ "Variant Price": "99999999" }, 'column "Variant Price": The price 99999999 is too high'],
    [{ "Variant Compare At Price": "x" }, 'column "Variant Compare At Price": "x" is not a price'],
    [{ "Variant Inventory Qty": "-2" }, 'column "Variant Inventory Qty": A stock of -2 is below zero'],
    [{ "Variant Inventory Qty": "2.5" }, 'column "Variant Inventory Qty": "2.5" is not a whole number'],
    [{ "Variant Weight Unit": "stone" }, 'column "Variant Weight Unit": "stone" is not a unit'],
    [{ "Variant Grams": "-5" }, 'column "Variant Grams": A weight of -5 is below zero'],
    [{ "Variant Grams": "heavy" }, 'column "Variant Grams": "heavy" is not a weight'],
    [{ Title: "" }, 'column "Title": The product\'s first row has no title'],
    [{ Title: "ab" }, 'column "Title": The title "ab" is shorter than 3'],
    [{ Title: "x".repeat(201) }, 'column "Title": The text is longer than 200'],
    [{ Handle: "" }, 'column "Handle": The row has no handle'],
    [{ Status: "sold" }, 'column "Status": "sold" is not a status'],
  ])("is told with its line and column: %j", async (over, message) => {
    const errors = await errorsOf(row({ Handle: "other", "Variant SKU": "A-1" }), row(over));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`line 3, ${message}`);
  });

  it("doesn't hide the next one", async () => {
    const errors = await errorsOf(
      row({ Handle: "one", "Variant Price": "x" }),
      row({ Handle: "two", "Variant Inventory Qty": "y" }),
      row({ Handle: "three", Title: "" }),
    );
    expect(errors.map((error) => error.slice(0, 6))).toEqual(["line 2", "line 3", "line 4"]);
  });

  it("may be a SKU or a variant that was there before", async () => {
    const twice = await errorsOf(row({ Handle: "one", "Variant SKU": "A-1" }), row({ "Variant SKU": "A-1" }));
    expect(twice).toEqual(['line 3, column "Variant SKU": The SKU "A-1" stands in line 2 already.']);
    const option = { "Option1 Name": "Size", "Option1 Value": "M" };
    const same = await errorsOf(
      row({ ...option, "Variant SKU": "A" }),
      row({ ...option, "Variant SKU": "B" }),
    );
    expect(same).toEqual(['line 3, column "Option1 Value": The same variant stands in line 2 already.']);
  });

  it("may be a variant without the value of an option", async () => {
    const rows = [
      row({ "Option1 Name": "Size", "Option1 Value": "M" }),
      row({ "Option1 Value": "", "Variant SKU": "B" }),
    ];
    expect(await errorsOf(...rows)).toEqual([
      'line 3, column "Option1 Value": The value of "Size" is missing.',
    ]);
  });

  it("is counted as an editor counts lines", async () => {
    const errors = await errorsOf(
      row({ Handle: "one", "Body (HTML)": "<p>a\nb\nc</p>" }),
      row({ "Variant Price": "x" }),
    );
    expect(errors[0]).toContain("line 5,");
  });
});

describe("a file that is none of ours", () => {
  it("is told by what it lacks", async () => {
    const { errors } = await read(bytes("ID,Type,SKU,Name,Regular price\n1,simple,A,Tea glass,4.50\n"));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain('the columns "Handle", "Title", "Variant Price" can\'t be found');
    expect(errors[0]).toContain("The heading begins: ID, Type, SKU, Name");
  });

  it("may lack a column only", async () => {
    const { errors } = await read(bytes("Handle,Title\ntea-glass,Tea glass\n"));
    expect(errors[0]).toContain('the column "Variant Price" can\'t be found');
  });

  it.each([
    ["", "line 1: The file is empty."],
    [Buffer.from("PK\u0003\u0004\0\0\0"), "line 1: The file is not text in UTF-8"],
    [Buffer.from([0x48, 0xe9, 0x0a]), "line 1: The file is not text in UTF-8"],
    ['Handle,Title,Variant Price\na,"b,1\n', "line 2: A quotation mark opens here and is never closed."],
    ["Handle,Title,Variant Price\na,abc,1,2\n", "line 2: The row has 4 cells, but the heading has 3"],
  ])("is told in words: %j", async (content, message) => {
    const { errors } = await read(bytes(content));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });
});
