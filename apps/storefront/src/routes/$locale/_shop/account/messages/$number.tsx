import { loadSupportMessages } from "@souk/i18n/support";
import { createFileRoute } from "@tanstack/react-router";
import { ThreadPage } from "../../../../../features/support/thread-page.tsx";
import { NotFound } from "../../../../../parts/not-found.tsx";

export const Route = createFileRoute("/$locale/_shop/account/messages/$number")({
  loader: ({ context: { locale } }) => loadSupportMessages[locale](),
  component: Thread,
});

function Thread() {
  const { number } = Route.useParams();
  const words = Route.useLoaderData();
  if (!/^[1-9]\d{0,8}$/.test(number)) return <NotFound />;
  return <ThreadPage key={number} number={Number(number)} words={words} />;
}
