import { rm } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { relative, resolve } from "node:path";
import { type Plugin, rolldown } from "rolldown";

// Writes dist/main.js: all of the workspace that the server is made of in a few files. Node runs the sources as they
// are, but 1,500 of them take longer to find, read and link than everything else that a start does (ADR 47).

const server = resolve(import.meta.dirname, "..");
const dist = resolve(server, "dist");

/** What comes from npm stays where it is and is loaded by Node, native parts and all. */
const npmStaysOutside: Plugin = {
  name: "npm stays outside",
  async resolveId(id, importer, options) {
    if (importer === undefined || id.startsWith(".") || id.startsWith("@souk/") || isBuiltin(id)) return null;
    const found = await this.resolve(id, importer, { ...options, skipSelf: true });
    if (found === null) throw new Error(`${importer} imports ${id}, which is not installed`);
    // By its place: only the package that imports it can resolve its name, and that one is inside the bundle now.
    return { id: found.id, external: "relative" };
  },
};

/** A source that reads files beside itself finds them where they are, not beside the bundle. */
const filesStayWhereTheyAre: Plugin = {
  name: "files stay where they are",
  transform(code, id) {
    if (id.startsWith("\0") || !code.includes("import.meta.")) return null;
    const other = /import\.meta\.(?!url\b)\w+/.exec(code);
    if (other) throw new Error(`${id}: ${other[0]} would mean the bundle; make it of import.meta.url`);
    const here = `new URL(${JSON.stringify(relative(dist, id))}, import.meta.url).href`;
    return { code: code.replaceAll("import.meta.url", here), map: null };
  },
};

await rm(dist, { recursive: true, force: true });
const bundle = await rolldown({
  input: resolve(server, "src/main.ts"),
  platform: "node",
  // As Node resolves an import.
  resolve: { conditionNames: ["node", "import", "module-sync", "default"], mainFields: ["main"] },
  plugins: [npmStaysOutside, filesStayWhereTheyAre],
});
await bundle.write({ dir: dist, format: "esm", sourcemap: true });
await bundle.close();
