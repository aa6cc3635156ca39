import { describe, expect, it } from "vitest";
import { readCommand, UsageError } from "./usage.ts";

const read = (words: string) => readCommand(words === "" ? [] : words.split(" "));

describe("readCommand", () => {
  it("shows the help when nothing is asked for, or help is", () => {
    for (const words of ["", "help", "--help", "import -h"]) expect(read(words)).toEqual({ name: "help" });
  });

  it("reads an import with its prices", () => {
    const plain = { name: "import", file: "a.csv", dryRun: false, currency: "EUR", rate: 10.8 };
    expect(read("import a.csv")).toEqual(plain);
    const all = read("import a.csv --dry-run --currency mad --rate 11");
    expect(all).toEqual({ ...plain, dryRun: true, currency: "MAD", rate: 11 });
  });

  it("reads the others", () => {
    expect(read("load --products 10000")).toEqual({ name: "load", products: 10_000, seed: 1 });
    expect(read("load --products 5 --seed 7")).toEqual({ name: "load", products: 5, seed: 7 });
    expect(read("seed")).toEqual({ name: "seed" });
    expect(read("migrate")).toEqual({ name: "migrate" });
    const staff = { name: "staff", email: "amal@shop.example", person: "amal", role: "SUPER_ADMIN" };
    expect(read("staff amal@shop.example")).toEqual(staff);
    expect(read("staff amal@shop.example --name Amal --role viewer")).toEqual({
      ...staff,
      person: "Amal",
      role: "VIEWER",
    });
    const levels = ["6", "7", "8", "9", "10", "11"].map((level) =>
      read(`staff amal@shop.example --role ${level}`),
    );
    const roles = ["CUSTOMER", "VIEWER", "ADMIN", "ADMIN", "SUPER_ADMIN", "11"];
    expect(levels).toMatchObject(roles.map((role) => ({ role })));
  });

  it.each([
    ["impor a.csv", 'There is no command "impor".'],
    ["toString", 'There is no command "toString".'],
    ["import", '"import" needs the file to import.'],
    ["import a.csv b.csv", '"import" doesn\'t know what to do with "b.csv".'],
    ["import a.csv --currency USD", "--currency must be MAD or EUR."],
    ["import a.csv --rate 0", "--rate must be a number like 10.8"],
    ["import a.csv --rate ten", "--rate must be a number like 10.8"],
    ["staff", '"staff" needs an e-mail address.'],
    ["load", "--products must be a whole number from 1 to"],
    ["load --products -5", "--products"],
    ["load --products 1.5", "--products must be a whole number"],
    ["seed --products 5", '"seed" has no option --products.'],
    ["seed now", '"seed" doesn\'t know what to do with "now".'],
    ["import a.csv --dry", "'--dry'"],
  ])("refuses %s in words", (words, message) => {
    expect(() => read(words)).toThrow(UsageError);
    expect(() => read(words)).toThrow(message);
  });
});
