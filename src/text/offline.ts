import type { Translated } from './translated.js';

const en = { channel: 'Channel', when: 'When' };

const nl: typeof en = { channel: 'Kanaal', when: 'Wanneer' };

/** The fields of an offline touchpoint that a page does not need. */
export const offlineWords: Translated<typeof en> = { en, nl };
