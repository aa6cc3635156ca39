/**
 * Keeps React Aria from writing a <style> element, which the product's content security policy refuses: it
 * looks for an element of this id first. The rule it would write stands in styles/base.css.
 */
export function quietReactAria(): void {
  const id = "react-aria-pressable-style";
  if (document.getElementById(id)) return;
  const marker = document.createElement("meta");
  marker.id = id;
  document.head.append(marker);
}
