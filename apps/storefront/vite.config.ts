import { reactAriaLocales } from "@souk/ui/vite";
import tailwindcss from "@tailwindcss/vite";
import { tanstackRouter } from "@tanstack/router-plugin/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = process.env["SOUK_API"] ?? "http://127.0.0.1:3000";
const served = ["/trpc", "/api", "/media", "/test-gateway"];

export default defineConfig({
  plugins: [
    tanstackRouter({ target: "react", autoCodeSplitting: true, quoteStyle: "double", semicolons: true }),
    react(),
    reactAriaLocales(["en-US", "fr-FR", "ar-AE"]),
    tailwindcss(),
  ],
  // Else zod tries, once a page, whether it may use `eval`; our policy forbids it, and browsers report the try.
  define: { "globalThis.__zod_globalConfig": { jitless: true } },
  server: { port: 5173, proxy: Object.fromEntries(served.map((path) => [path, { target: api }])) },
  build: {
    target: "es2023",
    sourcemap: true,
    assetsInlineLimit: 0,
    manifest: true,
    // What most pages need comes as one file, and what lists share as another: forty of half a kilobyte compress badly.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "common", test: /\/(packages\/ui|storefront)\/src\//, minShareCount: 16 },
            {
              name: "lists",
              test: /\/(features\/(catalog|shell)|packages\/ui\/src|@tanstack)\//,
              minShareCount: 5,
            },
          ],
        },
      },
    },
  },
});
