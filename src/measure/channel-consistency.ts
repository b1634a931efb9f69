import type { Channel } from '../model/touchpoint.js';
import type { Figure } from './figure.js';

/** How alike the channels are; never shown without the level and the weakest one, since consistently bad is still bad. */
export interface ChannelConsistency {
  /** `100 (1 - sdpop(channel means) / 50)`, 0-100. */
  value: Figure;
  /** Mean of the channel means, 0-100. */
  level: Figure;
  /** The lowest mean, and the channels less than half a point above it: too little to call one of them weaker. */
  weakest: { channels: Channel[]; value: number } | null;
  channels: number;
}

/** Consistency of channel means (0-100 each), undefined below two channels. See docs/method.md. */
export function channelConsistency(means: readonly { channel: Channel; value: number }[]): ChannelConsistency {
  const channels = means.length;
  if (channels === 0) {
    const nothing = { undefined: 'nothing_rated' as const };
    return { value: nothing, level: nothing, weakest: null, channels };
  }
  const level = means.reduce((sum, { value }) => sum + value, 0) / channels;
  const variance = means.reduce((sum, { value }) => sum + (value - level) ** 2, 0) / channels;
  const lowest = Math.min(...means.map(({ value }) => value));
  return {
    value: channels < 2 ? { undefined: 'one_channel' } : 100 * (1 - Math.sqrt(variance) / 50),
    level,
    weakest: {
      channels: means.filter(({ value }) => value - lowest < 0.5).map(({ channel }) => channel),
      value: lowest,
    },
    channels,
  };
}
