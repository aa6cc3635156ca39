-- The tokens of sessions and of sign-ins half done are kept as SHA-256 from now on. Nobody is signed out.
UPDATE "Session" SET "token" = encode(sha256(convert_to("token", 'UTF8')), 'hex');
UPDATE "Verification" SET "identifier" = encode(sha256(convert_to("identifier", 'UTF8')), 'hex');
