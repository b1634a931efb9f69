import type { Page, SerializedAXNode } from 'puppeteer-core';

/** What is pressed, chosen or typed in: without a name, nobody who only hears it knows what it does. */
const controls = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'listbox',
  'checkbox',
  'radio',
  'slider',
  'tab',
];

/** Everything that a screen reader is told of a screen, in the order in which it is read. */
export async function treeOf(page: Page): Promise<SerializedAXNode[]> {
  const root = await page.accessibility.snapshot({ interestingOnly: false });
  return root ? withDescendants(root) : [];
}

function withDescendants(node: SerializedAXNode): SerializedAXNode[] {
  return [node, ...(node.children ?? []).flatMap(withDescendants)];
}

/** The messages that are read aloud when they change. */
export const messagesIn = (tree: readonly SerializedAXNode[]): string[] =>
  tree
    .filter(({ role }) => role === 'status' || role === 'alert')
    .map((message) => textIn(message))
    .filter((text) => text !== '');

const textIn = (node: SerializedAXNode): string =>
  node.role === 'StaticText' ? (node.name ?? '') : (node.children ?? []).map(textIn).join('');

/** What would leave a listener lost on a screen, one line each. */
export function faultsIn(tree: readonly SerializedAXNode[]): string[] {
  const named = tree.filter(({ role }) => [...controls, 'image', 'dialog', 'radiogroup'].includes(role));
  const nameless = named.filter(({ name = '' }) => name.trim() === '').map(({ role }) => `a ${role} without a name`);
  const headings = tree.filter(({ role }) => role === 'heading');
  const levels = headings.map(({ level = 0 }) => level);
  const skipped = headings
    .filter(({ level = 0 }, index) => level > (levels[index - 1] ?? 0) + 1)
    .map(({ name, level }) => `the heading “${name}” skips to level ${level}`);
  const firsts = levels.filter((level) => level === 1).length;
  const mains = tree.filter(({ role }) => role === 'main').length;
  return [
    ...nameless,
    ...skipped,
    ...(firsts === 1 ? [] : [`${firsts} headings of the first level`]),
    ...(mains === 1 ? [] : [`${mains} main parts`]),
    ...repeated(tree),
  ];
}

/** Parts to jump to that carry one name: a list of them does not tell one from the other. */
function repeated(tree: readonly SerializedAXNode[]): string[] {
  const names = tree.filter(({ role }) => role === 'region' || role === 'navigation').map(({ name = '' }) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map(
    (name) => `two parts “${name}”`,
  );
}
