import { z } from "zod";
import { Id, text } from "./primitives.ts";

/** What opens one's account without a password. What it is kept by shows its name. */
export const OwnPasskey = z.object({
  id: Id,
  /** Null for one whose keeper nobody knows. */
  name: z.string().nullable(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
  /** Its keeper carries it to other devices of its owner. */
  synced: z.boolean(),
  /** The only way in, but for links by mail, or the only second factor where the role asks for one: it stays. */
  isLast: z.boolean(),
});
export type OwnPasskey = z.infer<typeof OwnPasskey>;
export const OwnPasskeys = z.array(OwnPasskey);

const Name = text(1, 60);
export const RenamePasskeyInput = z.object({ id: Id, name: Name });
export type RenamePasskeyInput = z.infer<typeof RenamePasskeyInput>;
/** The password of now, where the account has one. */
export const RemovePasskeyInput = z.object({ id: Id, password: z.string().max(128) });
export type RemovePasskeyInput = z.infer<typeof RemovePasskeyInput>;

const Base64Url = z.string().regex(/^[\w-]{1,16384}$/);
const signed = { id: Base64Url, rawId: Base64Url, type: z.literal("public-key") };
const aside = { authenticatorAttachment: z.string().max(40).nullish() };
const extensions = { clientExtensionResults: z.record(z.string().max(40), z.unknown()).optional() };

/** As browsers write what keeps a passkey has answered (PublicKeyCredential.toJSON of Web Authentication Level 3). */
export const PasskeyAssertion = z.strictObject({
  ...signed,
  ...aside,
  ...extensions,
  response: z.strictObject({
    clientDataJSON: Base64Url,
    authenticatorData: Base64Url,
    signature: Base64Url,
    userHandle: Base64Url.nullish(),
  }),
});
export const PasskeyAttestation = z.strictObject({
  ...signed,
  ...aside,
  ...extensions,
  response: z.strictObject({
    clientDataJSON: Base64Url,
    attestationObject: Base64Url,
    authenticatorData: Base64Url.optional(),
    publicKey: Base64Url.optional(),
    publicKeyAlgorithm: z.int().optional(),
    transports: z
      .array(z.string().regex(/^[\w-]{1,20}$/))
      .max(10)
      .optional(),
  }),
});

export const BeginPasskeyInput = z.strictObject({ password: z.string().max(128) });
export const SignInByPasskeyInput = z.strictObject({ response: PasskeyAssertion });
/** `name`: of the device, for keepers that aren't known by their make. */
export const AddPasskeyInput = z.strictObject({ response: PasskeyAttestation, name: Name.optional() });
