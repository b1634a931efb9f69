import type { Channel } from '../model/touchpoint.js';
import type { Figure } from './figure.js';

/** How alike the channels are; never shown without the level and the weakest one, since consistently bad is still bad. */
export interface ChannelConsistency {
  /** `100 (1 - sdpop(channel means) / 50)`, 0-100. */
  value: Figure;
  /** Mean of the channel means, 0-100. */
  level: Figure;
  weakest: { channel: Channel; value: number } | null;
  channels: number;
}

/** Consistency of channel means (0-100 each), undefined below two channels. METHOD section 3. */
export function channelConsistency(means: readonly { channel: Channel; value: number }[]): ChannelConsistency {
  const channels = means.length;
  if (channels === 0) {
    const nothing = { undefined: 'nothing_rated' as const };
    return { value: nothing, level: nothing, weakest: null, channels };
  }
  const level = means.reduce((sum, { value }) => sum + value, 0) / channels;
  const variance = means.reduce((sum, { value }) => sum + (value - level) ** 2, 0) / channels;
  const weakest = means.reduce((lowest, one) => (one.value < lowest.value ? one : lowest));
  return {
    value: channels < 2 ? { undefined: 'one_channel' } : 100 * (1 - Math.sqrt(variance) / 50),
    level,
    weakest: { ...weakest },
    channels,
  };
}
