export const oldestNode: readonly [number, number];
export const broughtMajor: number;
export function isNewEnough(version: string): boolean;
export function nodePackageFor(platform: string, arch: string): string;
