import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { Opening } from '../messages/message-map.js';
import type { Language } from '../model/settings.js';
import { preparePicture } from './take-picture.js';

const resultSchema = v.picklist(['guarded', 'open', 'unguarded', 'removed', 'absent']);

const refusals = {
  unguarded: 'opened_too_early',
  removed: 'removed_by_page',
  absent: 'impossible',
} as const;

/**
 * Opens the card in a tab. Not where there is no reader, and not where the reader came after the page's own scripts:
 * there the page could overhear what the reviewer types; nor where the page keeps
 * taking it away, or makes it unusable. With a language for `pointing`, the reviewer first points at a part of the page.
 */
export async function openCard(tabId: number, pointing?: Language): Promise<Opening> {
  const [state, picture] = await Promise.all([readerState(tabId), preparePicture(tabId).catch(() => null)]);
  if (state !== 'guarded' && state !== 'open') return refusals[state];
  // Asked for before the card is, so that the page is in it and not the card; nobody waits for it.
  if (state === 'guarded') picture?.();
  const target = { tabId };
  if (pointing) {
    await browser.scripting.executeScript({ target, files: ['content/picker.js'] });
    await browser.scripting.executeScript({ target, func: beginWithPointing, args: [pointing] });
  }
  await browser.scripting.executeScript({ target, files: ['content/card.js'] });
  const [opening] = await browser.scripting.executeScript({ target, func: whetherOpened }).catch(() => []);
  return opening?.result === true ? 'opened' : 'impossible';
}

/** Runs in the page's isolated world; see content/page-state.ts. */
async function whetherOpened(): Promise<boolean> {
  const { pageState: state } = globalThis as {
    pageState?: { opening?: Promise<void>; card: { isUsable: () => boolean } | null };
  };
  await state?.opening;
  return state?.card?.isUsable() ?? false;
}

/** Runs in the page's isolated world; see content/page-state.ts. */
function beginWithPointing(language: Language): void {
  const { pageState: state } = globalThis as { pageState?: { pointing?: Language } };
  if (state) state.pointing = language;
}

/** What the reader in a tab says of itself and its page; `open` when a card is. */
export async function readerState(tabId: number): Promise<v.InferOutput<typeof resultSchema>> {
  try {
    const [injection] = await browser.scripting.executeScript({
      target: { tabId },
      // Runs in the page's isolated world, where the reader keeps this; see content/page-state.ts.
      func: () => {
        const { pageState: state } = globalThis as {
          pageState?: { guarded: boolean; visit: string | null; removed: boolean; card: unknown };
        };
        if (!state?.visit) return 'absent';
        if (state.card) return 'open';
        if (state.removed) return 'removed';
        return state.guarded ? 'guarded' : 'unguarded';
      },
    });
    return v.parse(resultSchema, injection?.result);
  } catch {
    // No script may run there at all.
    return 'absent';
  }
}
