import { linkClass } from "@souk/ui";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { usePastCartI18n } from "../../lib/i18n.ts";
import { AuthFrame } from "./auth-frame.tsx";
import { linkTo, type NextPage } from "./next-page.ts";
import { SignUpForm } from "./sign-up-form.tsx";

export function SignUpPage({ next }: { next: NextPage | undefined }) {
  const { m, locale } = usePastCartI18n();
  const navigate = useNavigate();
  const [errors, setErrors] = useState(false);
  return (
    <AuthFrame title={m.account.signUpTitle} hasErrors={errors}>
      <SignUpForm
        onErrors={setErrors}
        onDone={() => void navigate({ ...linkTo(next, locale), replace: true })}
      />
      <p className="mt-5 text-body text-muted">
        {m.account.haveAccount}{" "}
        <Link
          to="/$locale/sign-in"
          params={{ locale }}
          search={next ? { next } : {}}
          className={linkClass("text")}
        >
          {m.account.signIn}
        </Link>
      </p>
    </AuthFrame>
  );
}
