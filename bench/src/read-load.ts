import autocannon from "autocannon";
import { summarise, type Measured } from "./row.ts";

/** GETs one address as fast as the connections allow. */
export async function loadReads(url: string, connections: number, seconds: number): Promise<Measured> {
  const latencies: number[] = [];
  let errors = 0;
  await new Promise<void>((resolve, reject) => {
    const run = autocannon({ url, connections, duration: seconds }, (error) =>
      error ? reject(error) : resolve(),
    );
    run.on("response", (_client, status, _bytes, ms) => {
      if (status === 200) latencies.push(ms);
      else errors += 1;
    });
    run.on("reqError", () => (errors += 1));
  });
  return summarise(latencies, errors, seconds);
}
