export function whenParentIsGone(onGone: () => void): void;
export function stopWithNpm(stop?: () => void): void;
