import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from "node:crypto";

interface Ceremony {
  challenge: string;
  origin: string;
  rpId: string;
  /** Whether it asked its owner; true if not said. */
  userVerified?: boolean;
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const KEEPS = 0x40;

/**
 * What keeps a passkey, in software (Web Authentication Level 3, sections 6.1, 6.5 and 8.7; keys of ES256, no
 * attestation). `count` is what it says next of how often it was used; 0 is said by those that don't count.
 */
export class SoftAuthenticator {
  count = 0;
  readonly id: string;
  private readonly keys = generateKeyPairSync("ec", { namedCurve: "P-256" });

  /** Another's id is what an impostor gives. */
  constructor(id = randomBytes(16).toString("base64url")) {
    this.id = id;
  }

  /** The answer to what `navigator.credentials.create` is asked. */
  register(ceremony: Ceremony) {
    const id = Buffer.from(this.id, "base64url");
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const kept = Buffer.concat([Buffer.alloc(16), length, id, coseKey(this.keys.publicKey)]);
    const authData = Buffer.concat([this.header(ceremony, KEEPS), kept]);
    const attestation = cborMap([
      [cborText("fmt"), cborText("none")],
      [cborText("attStmt"), cborMap([])],
      [cborText("authData"), cborBytes(authData)],
    ]);
    const clientDataJSON = clientData("webauthn.create", ceremony).toString("base64url");
    return this.named({
      clientDataJSON,
      attestationObject: attestation.toString("base64url"),
      transports: ["internal"],
    });
  }

  /** The answer to what `navigator.credentials.get` is asked. */
  assert(ceremony: Ceremony) {
    const data = clientData("webauthn.get", ceremony);
    const authData = this.header(ceremony, 0);
    const signed = Buffer.concat([authData, sha256(data)]);
    return this.named({
      clientDataJSON: data.toString("base64url"),
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", signed, this.keys.privateKey).toString("base64url"),
    });
  }

  private header({ rpId, userVerified = true }: Ceremony, flags: number): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt8(PRESENT + (userVerified ? VERIFIED : 0) + flags);
    rest.writeUInt32BE(this.count, 1);
    return Buffer.concat([sha256(Buffer.from(rpId)), rest]);
  }

  private named<R extends object>(response: R) {
    return { id: this.id, rawId: this.id, type: "public-key" as const, response };
  }
}

function clientData(type: string, { challenge, origin }: Ceremony): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

const sha256 = (data: Buffer): Buffer => createHash("sha256").update(data).digest();

/** A point of P-256 as COSE writes it (RFC 9053, 7.1.1): kty 2 (EC2), alg -7 (ES256), crv 1, x, y. */
function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  return cborMap([
    [cborInt(1), cborInt(2)],
    [cborInt(3), cborInt(-7)],
    [cborInt(-1), cborInt(1)],
    [cborInt(-2), cborBytes(Buffer.from(x, "base64url"))],
    [cborInt(-3), cborBytes(Buffer.from(y, "base64url"))],
  ]);
}

/** Major type and length (RFC 8949, 3.1), of up to 65,535. */
function cborHead(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([major * 32 + length]);
  if (length < 256) return Buffer.from([major * 32 + 24, length]);
  const head = Buffer.from([major * 32 + 25, 0, 0]);
  head.writeUInt16BE(length, 1);
  return head;
}

const cborInt = (value: number): Buffer => (value < 0 ? cborHead(1, -1 - value) : cborHead(0, value));
const cborBytes = (value: Buffer): Buffer => Buffer.concat([cborHead(2, value.length), value]);
const cborText = (value: string): Buffer => Buffer.concat([cborHead(3, value.length), Buffer.from(value)]);
const cborMap = (pairs: readonly (readonly [Buffer, Buffer])[]): Buffer =>
  Buffer.concat([cborHead(5, pairs.length), ...pairs.flat()]);
