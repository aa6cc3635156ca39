/** Says that a product is looked at, without by whom. What can't be sent is nothing lost. */
export function countView(productId: string): void {
  void fetch(`/api/views/${productId}`, { method: "POST", keepalive: true, credentials: "omit" }).catch(
    () => undefined,
  );
}
