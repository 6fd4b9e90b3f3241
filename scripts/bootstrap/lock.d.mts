export function withLock<T>(dir: string, work: () => Promise<T> | T, onWait?: () => void): Promise<T>;
