import { createRootRoute, Outlet } from "@tanstack/react-router";
import { Crash } from "../parts/crash.tsx";

export const Route = createRootRoute({ component: Outlet, errorComponent: Crash });
