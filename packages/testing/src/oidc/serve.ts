// The provider as a process of its own, for the browser tests: `PORT=… REDIRECT_URI=… node serve.ts`. Whatever address is
// typed there is a proven one of somebody's; "x@y as z" is z's account with the address x@y.
import { startOidcServer } from "./oidc-server.ts";

const { PORT = "0", REDIRECT_URI = "", CLIENT_ID = "", CLIENT_SECRET = "" } = process.env;

await startOidcServer({
  port: Number(PORT),
  redirectUri: REDIRECT_URI,
  clientId: CLIENT_ID,
  clientSecret: CLIENT_SECRET,
  find: (typed) => {
    const [email = "", sub = email] = typed.split(" as ");
    return { sub, claims: { email, email_verified: true, name: "Nadia Haddad" } };
  },
});
