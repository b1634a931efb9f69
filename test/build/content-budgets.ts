/** Kilobytes that each content script may have, compressed: what a page of a journey pays for it. */
export const contentBudgets = { reader: 14, card: 30, picker: 8 };
