/** Who it is, and which of their accounts: two of one person often have one name. */
export function AccountLabel({ name, email }: { name: string; email: string }) {
  return (
    <>
      <bdi>{name}</bdi>{" "}
      <span className="block font-normal wrap-anywhere">
        <bdi>{email}</bdi>
      </span>
    </>
  );
}
