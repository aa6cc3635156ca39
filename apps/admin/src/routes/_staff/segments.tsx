import { createFileRoute } from "@tanstack/react-router";
import { parseSegmentSearch } from "../../features/segments/segment-search.ts";
import { SegmentsPage } from "../../features/segments/segments-page.tsx";

export const Route = createFileRoute("/_staff/segments")({
  staticData: { permission: "segments.read" },
  validateSearch: parseSegmentSearch,
  component: Segments,
});

function Segments() {
  return <SegmentsPage search={Route.useSearch()} />;
}
