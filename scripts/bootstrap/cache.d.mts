export function cacheDir(env?: Readonly<Record<string, string | undefined>>): string;
