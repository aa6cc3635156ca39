import { EyeIcon, EyeOffIcon, IconButton, TextField, type TextFieldProps } from "@souk/ui";
import { useState } from "react";
import { useI18n } from "../lib/i18n.tsx";

/** Paste and password managers work; it can be looked at. */
export function PasswordInput(props: Omit<TextFieldProps, "type">) {
  const { m } = useI18n();
  const [shown, setShown] = useState(false);
  return (
    <div className="relative">
      <TextField {...props} type={shown ? "text" : "password"} inputClassName="pe-11" />
      <span className="absolute end-0.5 top-7">
        <IconButton
          size="sm"
          label={shown ? m.auth.hide : m.auth.show}
          icon={shown ? <EyeOffIcon size={18} /> : <EyeIcon size={18} />}
          onClick={() => setShown(!shown)}
        />
      </span>
    </div>
  );
}
