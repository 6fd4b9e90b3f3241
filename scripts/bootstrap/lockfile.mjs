/**
 * Does node_modules hold what package-lock.json asks for? Spares a person who ran `npm install` a second installation.
 * @param {{ packages: Record<string, object> }} wanted package-lock.json
 * @param {{ packages: Record<string, object> }} installed node_modules/.package-lock.json
 */
export function agrees(wanted, installed) {
  const asked = Object.entries(wanted.packages).filter(([path]) => path !== '');
  const held = installed.packages ?? {};
  const allThere = asked.every(([path, entry]) => isSatisfied(entry, held[path]));
  return allThere && Object.keys(held).every((path) => path in wanted.packages);
}

function isSatisfied(asked, held) {
  if (!held) return Boolean(asked.optional);
  return asked.version === held.version && asked.integrity === held.integrity;
}
