import browser from 'webextension-polyfill';
import { pickedSchema } from '../messages/message-map.js';
import { sendMessage } from '../messages/send-message.js';
import { parse } from '../model/parse.js';
import type { Language } from '../model/settings.js';
import type { Pin } from '../model/touchpoint.js';

/** Has the reviewer point at a part of the page under the popup, which closes over it; the card in the page goes on. Answers false where there can be no card. */
export async function pointFromPopup(tab: number | undefined, language: Language): Promise<boolean> {
  if (tab === undefined) return false;
  // A page that goes while the card comes has none.
  const opening = await sendMessage('openCard', { tab, pointing: language }).catch(() => 'impossible' as const);
  if (opening !== 'opened') return false;
  window.close();
  return true;
}

/** Has the reviewer point at a part of the page beside the panel. Answers false where that cannot be done. */
export async function pointFromPanel(
  tabId: number | undefined,
  language: Language,
  onPinned: (pin: Pin) => void,
): Promise<boolean> {
  if (tabId === undefined) return false;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['content/picker.js'] });
    const [injection] = await browser.scripting.executeScript({ target: { tabId }, func: point, args: [language] });
    const pin = parse(pickedSchema, injection?.result);
    if (pin === 'impossible') return false;
    if (pin) onPinned(pin);
    return true;
  } catch {
    // No script may run there, or the page was left meanwhile.
    return false;
  }
}

/** Runs in the page's isolated world, where reader and picker keep this; see content/page-state.ts. */
async function point(language: Language): Promise<unknown> {
  const { pageState: state } = globalThis as {
    pageState?: { picker?: (language: Language) => Promise<unknown> };
  };
  return state?.picker ? state.picker(language) : 'impossible';
}
