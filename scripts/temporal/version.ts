/**
 * Is this CLI 1.5 or newer? One built with `go install` calls itself 0.0.0-DEV: then its server (1.29 or newer) decides.
 * @param printed what `temporal --version` prints
 */
export function isNewEnoughCli(printed: string): boolean {
  const [, cli = ''] = /version v?(\d+\.\d+)/.exec(printed) ?? [];
  const [, server = ''] = /Server v?(\d+\.\d+)/.exec(printed) ?? [];
  return cli === '0.0' ? isAtLeast(server, 29) : isAtLeast(cli, 5);
}

function isAtLeast(version: string, minorOfOne: number): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 1 || (major === 1 && minor >= minorOfOne);
}
