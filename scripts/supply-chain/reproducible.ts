import { createHash } from "node:crypto";
import { z } from "zod";

const Part = z.looseObject({ "bom-ref": z.string() });
const Bill = z.looseObject({
  serialNumber: z.string(),
  metadata: z.looseObject({ timestamp: z.string() }),
  components: z.array(Part).min(1),
});

/**
 * A bill of materials (CycloneDX) without the time and the chance that its maker puts in, its parts in one order. Who
 * brings whom along is left out: pnpm 12.21 says that of the workspace's packages otherwise each time.
 */
export function reproducible(made: unknown, epochSeconds?: string): string {
  const { serialNumber: _chance, metadata, components, dependencies: _differs, ...bill } = Bill.parse(made);
  const { timestamp: _now, ...about } = metadata;
  const time = epochSeconds === undefined ? {} : { timestamp: atSecond(epochSeconds) };
  const content = {
    ...bill,
    metadata: { ...time, ...about },
    components: components.toSorted((a, b) => (a["bom-ref"] < b["bom-ref"] ? -1 : 1)),
  };
  return `${JSON.stringify({ ...content, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}` }, null, 2)}\n`;
}

const atSecond = (epochSeconds: string): string => new Date(Number(epochSeconds) * 1000).toISOString();

/** A UUID of version 8: made of whatever its maker likes. */
function uuidOf(content: string): string {
  const hash = createHash("sha256").update(content).digest("hex");
  return hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
}
