import type { Permission } from "@souk/contracts";

declare module "@tanstack/react-router" {
  interface StaticDataRouteOption {
    /** What a role needs for this page; the staff layout shows "not allowed" in its place otherwise. */
    permission?: Permission;
  }
}
