/** A variable that must be set; throws a sentence that names it. */
export function required(env: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = env[name];
  if (value) return value;
  throw new Error(`The demo needs ${name}; npm start sets it.`);
}
