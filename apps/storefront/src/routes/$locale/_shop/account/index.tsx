import { createFileRoute } from "@tanstack/react-router";
import { MyOrders } from "../../../../features/orders/my-orders.tsx";

export const Route = createFileRoute("/$locale/_shop/account/")({ component: MyOrders });
