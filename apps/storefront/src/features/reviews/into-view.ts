/** A ref: what somebody came for is on the screen once it is there. */
export const intoView = (place: HTMLElement | null): void => place?.scrollIntoView({ block: "center" });
