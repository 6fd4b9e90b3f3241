type LockEntry = { version?: string; integrity?: string; optional?: boolean };
export function agrees(
  wanted: { packages: Record<string, LockEntry> },
  installed: { packages?: Record<string, LockEntry> },
): boolean;
