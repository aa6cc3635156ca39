import { reactAriaLocales } from "@souk/ui/vite";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env["SOUK_API"] ?? "http://127.0.0.1:3000";
const served = ["/trpc", "/api", "/media"];

export default defineConfig({
  base: "/admin/",
  plugins: [
    reactAriaLocales(["en-US", "fr-FR", "ar-AE"]),
    tanstackRouter({ target: "react", autoCodeSplitting: true, quoteStyle: "double", semicolons: true }),
    react(),
    tailwindcss(),
  ],
  // Else zod tries, once a page, whether it may use `eval`; our policy forbids it, and browsers report the try.
  define: { "globalThis.__zod_globalConfig": { jitless: true } },
  server: { port: 5174, proxy: Object.fromEntries(served.map((path) => [path, { target: api }])) },
  build: { target: "es2023", sourcemap: true, assetsInlineLimit: 0 },
});
