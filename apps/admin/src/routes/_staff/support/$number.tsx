import { ThreadNumber } from "@souk/contracts";
import { createFileRoute, notFound } from "@tanstack/react-router";
import { ThreadPage } from "../../../features/support/thread-page.tsx";

export const Route = createFileRoute("/_staff/support/$number")({
  staticData: { permission: "support.read" },
  params: {
    parse: ({ number }) => {
      const parsed = ThreadNumber.safeParse(Number(number));
      if (!parsed.success) throw notFound();
      return { number: parsed.data };
    },
    stringify: ({ number }) => ({ number: String(number) }),
  },
  component: OneThread,
});

function OneThread() {
  const { number } = Route.useParams();
  return <ThreadPage key={number} number={number} />;
}
