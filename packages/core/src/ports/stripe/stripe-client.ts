import { Stripe } from "stripe";

export interface StripeOptions {
  secretKey: string;
  /** Signs what Stripe sends to us. */
  webhookSecret: string;
  /** Another address than Stripe's own, without a path: a stand-in, or a proxy. */
  apiUrl?: string | undefined;
  /** Of one request. */
  timeoutMs: number;
}

/** The official client. It doesn't try again by itself: whoever asks waits only so long, and asks again with the same key. */
export function stripeClient({ secretKey, apiUrl, timeoutMs }: StripeOptions): Stripe {
  const url = apiUrl === undefined ? null : new URL(apiUrl);
  return new Stripe(secretKey, {
    timeout: timeoutMs,
    maxNetworkRetries: 0,
    telemetry: false,
    ...(url && {
      protocol: url.protocol === "http:" ? "http" : "https",
      host: url.hostname,
      port: url.port === "" ? (url.protocol === "http:" ? 80 : 443) : Number(url.port),
    }),
  });
}
