import { Buttons } from "./buttons.tsx";

export function Showcase() {
  return <Buttons />;
}
