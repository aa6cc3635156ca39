import { randomUUID } from "node:crypto";
import { ImportOptions } from "@souk/contracts";
import { getImport } from "../../admin/imports/get-import.ts";
import { receiveImport } from "../../admin/imports/receive-import.ts";
import { startImport } from "../../admin/imports/start-import.ts";
import type { Core, StaffContext } from "../../context.ts";
import { csv, drawn, table, tempFile } from "../import-file.fixture.ts";
import { type ImportWorker, runNextImport } from "./run-job.ts";

/** Products in Souk's format, a row each, but for what is given. */
export function lamps(count: number, over: (index: number) => Record<string, string> = () => ({})) {
  return table(
    Array.from({ length: count }, (_, index) => ({
      product: `lamp-${index}`,
      sku: `LAMP-${index}`,
      name: `Lamp ${index}`,
      category: "House > Lamps",
      "price:MAD": "10.00",
      stock: "2",
      ...over(index),
    })),
  );
}

/** What a member of staff and a server do with files. */
export function importDesk(core: Core, staff: StaffContext) {
  const worker = (): ImportWorker => ({ core, worker: randomUUID(), drawPicture: () => drawn.toBuffer() });
  const workAll = async () => {
    while (await runNextImport(worker()));
  };
  const upload = async (rows: string[][] | Uint8Array) => {
    const path = await tempFile(rows instanceof Uint8Array ? rows : csv(rows));
    return receiveImport(staff, { path, filename: "lamps.csv", options: ImportOptions.parse({}) });
  };
  const importAll = async (rows: string[][]) => {
    const job = await upload(rows);
    await workAll();
    await startImport(staff, { ...job, leaveOutRefused: true });
    await workAll();
    return getImport(staff, job);
  };
  return { worker, workAll, upload, importAll };
}
