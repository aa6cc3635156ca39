import { Button } from "../button.tsx";

export function Buttons() {
  return <Button>Save</Button>;
}
