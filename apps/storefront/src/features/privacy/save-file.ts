import type { ExportedData } from "@souk/contracts";

/** Puts a file among the browser's downloads. */
export function saveFile({ name, json }: ExportedData): void {
  const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  URL.revokeObjectURL(url);
}
