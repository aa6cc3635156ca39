import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { CSP_REPORT_PATH } from "./csp-reports.ts";

/** Answers of the API are data: what rules documents alone is left out of each of them. */
export function securityHeaders(origin: string): MiddlewareHandler {
  const strictTransportSecurity = origin.startsWith("https:") ? "max-age=31536000; includeSubDomains" : false;
  const document = documentHeaders(strictTransportSecurity);
  const data = secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    strictTransportSecurity,
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: false,
    xDnsPrefetchControl: false,
    xFrameOptions: false,
    ...OUTDATED,
  });
  return (c, next) => (c.req.path.startsWith("/trpc/") ? data : document)(c, next);
}

/** For browsers and plug-ins that are gone: bytes of every answer. */
const OUTDATED = {
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
} as const;

/** No inline script or style anywhere; pictures may also be previews that the browser made itself. */
function documentHeaders(strictTransportSecurity: string | false): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:", "blob:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      // Every browser knows it and sends at once; one that knows `report-to` would forget this and wait a minute.
      reportUri: CSP_REPORT_PATH,
    },
    crossOriginEmbedderPolicy: false,
    referrerPolicy: "strict-origin-when-cross-origin",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [] },
    strictTransportSecurity,
    xFrameOptions: "DENY",
    ...OUTDATED,
  });
}
