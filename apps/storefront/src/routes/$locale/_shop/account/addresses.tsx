import { createFileRoute } from "@tanstack/react-router";
import { AddressBook } from "../../../../features/account/address-book.tsx";

export const Route = createFileRoute("/$locale/_shop/account/addresses")({ component: AddressBook });
