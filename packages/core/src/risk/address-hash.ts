import { createHmac } from "node:crypto";
import { BlockList, isIP } from "node:net";

/** Of this machine, or of a network behind a proxy that wasn't named as one: they stand for many buyers at once. */
const inside = new BlockList();
inside.addSubnet("127.0.0.0", 8);
inside.addSubnet("10.0.0.0", 8);
inside.addSubnet("172.16.0.0", 12);
inside.addSubnet("192.168.0.0", 16);
inside.addAddress("::1", "ipv6");
inside.addSubnet("fc00::", 7, "ipv6");

/** Tells network addresses apart without keeping them: keyed, so that trying all addresses gives nothing away. */
export function addressHash(secret: string, ip: string | null): string | null {
  if (ip === null) return null;
  const bare = ip.startsWith("::ffff:") ? ip.slice(7) : ip;
  const family = isIP(bare);
  if (family === 0 || inside.check(bare, family === 6 ? "ipv6" : "ipv4")) return null;
  return createHmac("sha256", secret).update(`address:${bare}`).digest("base64url");
}
