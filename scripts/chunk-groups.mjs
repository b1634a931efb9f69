/**
 * The chunks of what popup and panel load, so that these are few: left alone, the bundler makes one for every
 * combination of screens that share a part, and the popup waited for seventeen files.
 *
 * - `base`: what the background needs as well. It starts again and again, and must load no more than that.
 * - `shared`: what the dashboard cannot be drawn without either.
 * - `walk`: the rest; a screen of the dashboard that needs a part of it loads it once it is opened.
 *
 * A chunk takes what its modules import with it unless an earlier one has, so that their order matters.
 */
export const chunkGroups = ['base', 'shared', 'walk'].map((chunk) => ({
  name: (/** @type {string} */ id, /** @type {Context} */ context) => (chunkOf(id, context) === chunk ? chunk : null),
  debugName: chunk,
}));

/**
 * @param {string} id of a module
 * @param {Context} context
 * @typedef {{ getModuleInfo: (id: string) => Module | null }} Context
 * @typedef {{ isEntry: boolean, importers: readonly string[], dynamicImporters: readonly string[] }} Module
 */
function chunkOf(id, context) {
  const users = usersOf(id, context);
  const isUsedBy = (/** @type {string} */ name) => users.some((user) => user.endsWith(name));
  if (!isUsedBy('/popup.html') || !isUsedBy('/panel.html')) return null;
  if (isUsedBy('/background.ts')) return 'base';
  return isUsedBy('/dashboard.html') ? 'shared' : 'walk';
}

/**
 * What a module is loaded with: pages, the background, and screens that are only loaded when they are opened.
 *
 * @param {string} id of the module
 * @param {Context} context
 */
function usersOf(id, context) {
  /** @type {Set<string>} */
  const seen = new Set();
  const look = (/** @type {string} */ each) => {
    if (seen.has(each)) return;
    seen.add(each);
    context.getModuleInfo(each)?.importers.forEach(look);
  };
  look(id);
  return [...seen].filter((each) => {
    const module = context.getModuleInfo(each);
    return module?.isEntry || (module?.dynamicImporters.length ?? 0) > 0;
  });
}
