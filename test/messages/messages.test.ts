import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Runtime } from 'webextension-polyfill';
import { RefusedError } from '../../src/messages/ask-background.js';
import { type PageSender, receiveMessages } from '../../src/messages/receive-messages.js';
import { sendMessage } from '../../src/messages/send-message.js';
import { emptyDraft } from '../../src/model/draft.js';
import { parse } from '../../src/model/parse.js';
import { reviewSchema } from '../../src/model/touchpoint.js';
import { StoreError } from '../../src/store/store-error.js';
import { sampleId, sampleTime } from '../model/sample-journey.js';

// The browser's part: it carries a message to the listener and says who sent it. Everything in it can be cloned.
const line = vi.hoisted(() => {
  const state: {
    sender: unknown;
    listener: (message: unknown, sender: unknown) => Promise<unknown>;
  } = { sender: null, listener: () => Promise.reject(new Error('Nobody listens.')) };
  return {
    state,
    browser: {
      runtime: {
        id: 'geeltje',
        getURL: (path: string) => `chrome-extension://geeltje/${path}`,
        onMessage: {
          addListener: (listener: typeof state.listener) => {
            state.listener = listener;
          },
        },
        sendMessage: async (message: unknown) =>
          structuredClone(await state.listener(structuredClone(message), state.sender)),
      },
    },
  };
});
vi.mock(import('webextension-polyfill'), () => ({ default: line.browser as unknown as typeof browser }));
vi.stubGlobal('chrome', line.browser);

const visit = sampleId(1);
const { review } = emptyDraft({
  touchpoint: sampleId(2),
  page: { address: 'https://bruinhuis.example/lampen', title: 'Lampen' },
  visit,
  happenedAt: sampleTime(0),
});
const rating = { visit, touchpoint: sampleId(2), review: parse(reviewSchema, review) };

const tab = { id: 7, index: 0, highlighted: true, active: true, pinned: false, incognito: false };
const page: Runtime.MessageSender = {
  id: 'geeltje',
  frameId: 0,
  url: 'https://bruinhuis.example/lampen',
  tab: { ...tab, url: 'https://bruinhuis.example/lampen' },
};
const screen: Runtime.MessageSender = { id: 'geeltje', url: 'chrome-extension://geeltje/src/popup/popup.html' };

const refuse = () => Promise.reject(new Error('Not expected here.'));
const handlers: Parameters<typeof receiveMessages>[0] = {
  arriveAtPage: refuse,
  reportFacts: refuse,
  leavePage: refuse,
  fillCard: refuse,
  keepDraft: refuse,
  rateTouchpoint: refuse,
  loadPicker: refuse,
  followJourney: refuse,
  openCard: refuse,
  findPictures: refuse,
  editPicture: refuse,
  takePicture: refuse,
};

/** Lets the background answer with `changes`, to messages of `sender`. */
function answerWith(changes: Partial<typeof handlers>, sender: Runtime.MessageSender): void {
  line.state.sender = sender;
  receiveMessages({ ...handlers, ...changes });
}

beforeEach(() => answerWith({}, page));

describe('a message of a page', () => {
  it('is answered, and the background is told of the sender what the browser knows', async () => {
    const senders: PageSender[] = [];
    const requests: unknown[] = [];
    const rateTouchpoint = async (request: unknown, sender: PageSender) => {
      requests.push(request);
      senders.push(sender);
      return null;
    };
    answerWith({ rateTouchpoint }, page);
    expect(await sendMessage('rateTouchpoint', rating)).toBeNull();
    expect(requests).toEqual([rating]);
    expect(senders).toEqual([
      { tab: 7, topFrame: true, origin: 'https://bruinhuis.example', address: 'https://bruinhuis.example/lampen' },
    ]);
  });

  it('of a frame inside it says so', async () => {
    const rateTouchpoint = vi.fn(async () => null);
    answerWith({ rateTouchpoint }, { ...page, frameId: 3 });
    await sendMessage('rateTouchpoint', rating);
    expect(rateTouchpoint).toHaveBeenCalledWith(rating, expect.objectContaining({ topFrame: false }));
  });

  it('in a private window is refused', async () => {
    answerWith({ rateTouchpoint: async () => null }, { ...page, tab: { ...tab, incognito: true } });
    await expect(sendMessage('rateTouchpoint', rating)).rejects.toThrow('Only a page in an ordinary tab may ask this.');
  });

  it('of another extension is refused', async () => {
    answerWith({ rateTouchpoint: async () => null }, { ...page, id: 'another' });
    await expect(sendMessage('rateTouchpoint', rating)).rejects.toThrow('This message is not ours.');
  });

  it('may not ask what only our own screens may', async () => {
    const openCard = vi.fn(async () => 'opened' as const);
    answerWith({ openCard }, page);
    await expect(sendMessage('openCard', { tab: 7 })).rejects.toThrow('Only our own screens may ask this.');
    answerWith({ openCard }, { ...page, url: 'https://bruinhuis.example/?chrome-extension://geeltje/' });
    await expect(sendMessage('openCard', { tab: 7 })).rejects.toThrow('Only our own screens may ask this.');
    expect(openCard).not.toHaveBeenCalled();
  });
});

describe('a message of our own screen', () => {
  it('is answered', async () => {
    answerWith({ openCard: async () => 'opened_too_early' }, screen);
    expect(await sendMessage('openCard', { tab: 7 })).toBe('opened_too_early');
  });

  it('cannot speak for a page', async () => {
    answerWith({ rateTouchpoint: async () => null }, screen);
    await expect(sendMessage('rateTouchpoint', rating)).rejects.toThrow(RefusedError);
  });
});

describe('a message that is not right', () => {
  it.each([
    ['has an unknown name', { name: 'format', request: null }, /^name /],
    ['is the name of something every object has', { name: 'constructor', request: null }, /^name /],
    ['is nothing', undefined, /^the data /],
    ['lacks what it should hold', { name: 'rateTouchpoint', request: {} }, /^visit /],
    ['holds no identifier', { name: 'rateTouchpoint', request: { ...rating, visit: 'x' } }, /^visit is not a UUID/],
    [
      'holds a title that is too long',
      { name: 'arriveAtPage', request: { title: 'a'.repeat(301) } },
      /^title is longer/,
    ],
  ])('is refused when it %s', async (_, message, reason) => {
    expect(await browser.runtime.sendMessage(message)).toEqual({ refused: expect.stringMatching(reason) });
  });
});

describe('the sender', () => {
  it('hears why the store refused', async () => {
    answerWith({ rateTouchpoint: () => Promise.reject(new StoreError('journey_locked')) }, page);
    await expect(sendMessage('rateTouchpoint', rating)).rejects.toEqual(new RefusedError('journey_locked'));
  });

  it('hears the browser’s own error when there is no background any more', async () => {
    line.state.listener = () => Promise.reject(new Error('Extension context invalidated.'));
    const failing = sendMessage('rateTouchpoint', rating);
    await expect(failing).rejects.toThrow('Extension context invalidated.');
    await expect(failing).rejects.not.toThrow(RefusedError);
  });

  it('does not take an answer that is not what the message promises', async () => {
    line.state.listener = async () => ({ reply: 'saved' });
    await expect(sendMessage('rateTouchpoint', rating)).rejects.toThrow('Expected null but received "saved"');
    line.state.listener = async () => 'yes';
    await expect(sendMessage('rateTouchpoint', rating)).rejects.toThrow(/^the data /);
  });
});
