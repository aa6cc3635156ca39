import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** PostgreSQL's own word that a statement or a transaction is over and committed: ReadyForQuery, idle. */
const COMMITTED = Buffer.from("Z\0\0\0\x05I", "latin1");

/** Stands between a server and PostgreSQL like a network that fails at the worst moment. */
export async function cuttingProxy(databaseUrl: string) {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const cutter = new Cutter();
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname);
    const both = [client, database];
    for (const socket of both) {
      open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => both.forEach((one) => open.delete(one) && one.destroy()));
    }
    client.pipe(database);
    forward(database, client, cutter);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    /** The database's address through this proxy. */
    url: throughPort(databaseUrl, server.address()),
    /** The connection of the nth commit from now on is cut: the database has committed, its client doesn't hear of it. */
    cutAt: (nth: number): void => cutter.cutAt(nth),
    /** How many were cut so far. */
    cuts: (): number => cutter.cuts,
    close: async (): Promise<void> => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** Counts commits over all connections until the one at which its connection goes. */
class Cutter {
  cuts = 0;
  #left = Number.POSITIVE_INFINITY;

  cutAt(nth: number): void {
    this.#left = nth;
  }

  /** Whether these bytes tell of the commit that isn't to be heard of. */
  isIn(seen: Buffer): boolean {
    for (let at = seen.indexOf(COMMITTED); at >= 0; at = seen.indexOf(COMMITTED, at + 1)) {
      this.#left -= 1;
      if (this.#left > 0) continue;
      this.#left = Number.POSITIVE_INFINITY;
      this.cuts += 1;
      return true;
    }
    return false;
  }
}

function forward(database: Socket, client: Socket, cutter: Cutter): void {
  let tail: Buffer = Buffer.alloc(0);
  database.on("data", (bytes: Buffer) => {
    const seen = Buffer.concat([tail, bytes]);
    if (cutter.isIn(seen)) {
      client.destroy();
      return;
    }
    // One byte less than the word, so that a word in two pieces is seen and none is seen twice.
    tail = seen.subarray(Math.max(0, seen.length - COMMITTED.length + 1));
    client.write(bytes);
  });
}

function throughPort(url: string, address: ReturnType<ReturnType<typeof createServer>["address"]>): string {
  if (address === null || typeof address === "string") throw new Error("the proxy has no port");
  const through = new URL(url);
  through.hostname = "127.0.0.1";
  through.port = String(address.port);
  // Else the database's own socket is taken, past this proxy.
  through.searchParams.delete("host");
  return through.href;
}
