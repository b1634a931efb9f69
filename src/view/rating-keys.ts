import { type Answer, points, type Rating, type Scale, scales } from '../model/rating.js';

/** What a key means in the rating form. */
export type RatingKey =
  | { does: 'answer'; answer: Answer }
  | { does: 'go_back' }
  | { does: 'next_phase' }
  | { does: 'choose_type' }
  /** The first character of the note. */
  | { does: 'write' }
  | { does: 'save' }
  | { does: 'close' }
  | { does: 'nothing' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>;

/**
 * The keyboard of the rating form. Outside text fields the digits answer, Backspace goes back and Enter saves; F (fase) or
 * P (phase) goes to the next phase, T chooses the type. On a button letters begin the note; at the end, on the button that
 * the last answer led to, the space bar does too. In a text field every key types, and Ctrl+Enter (Command+Enter) saves.
 * Escape always closes. Tab and the arrows are the browser's.
 */
export function readRatingKey(
  { key, ctrlKey, metaKey, altKey, isComposing }: Pressed,
  where: 'text' | 'button' | 'end' | 'scale',
): RatingKey {
  if (isComposing) return { does: 'nothing' };
  if (key === 'Escape') return { does: 'close' };
  if (key === 'Enter' && (ctrlKey || metaKey)) return { does: 'save' };
  if (ctrlKey || metaKey || altKey || where === 'text') return { does: 'nothing' };
  // On a button Enter presses that button, as everywhere.
  if (key === 'Enter' && where === 'scale') return { does: 'save' };
  if (key === 'Backspace') return { does: 'go_back' };
  if (key === '0') return { does: 'answer', answer: 'not_applicable' };
  const point = points.find((each) => String(each) === key);
  if (point) return { does: 'answer', answer: point };
  if (where === 'scale') return keysOfPlace[key.toLowerCase()] ?? { does: 'nothing' };
  // Who has just answered the last question did not come for the button, and would press it without having meant to.
  return { does: isCharacter(key) && (key !== ' ' || where === 'end') ? 'write' : 'nothing' };
}

const keysOfPlace: Record<string, RatingKey> = {
  f: { does: 'next_phase' },
  p: { does: 'next_phase' },
  t: { does: 'choose_type' },
};

/** Whether a key types something to be read; the accent of a letter that follows does too. */
const isCharacter = (key: string): boolean => key === 'Dead' || key.length === 1;

/** The first question without an answer; null when there is none. */
export const firstOpen = (rating: Rating): Scale | null => scales.find((scale) => rating[scale] === null) ?? null;

/** The question after one that was answered; null after the last. */
export const scaleAfter = (scale: Scale): Scale | null => scales[scales.indexOf(scale) + 1] ?? null;

/** The question before one; the first stays. */
export const scaleBefore = (scale: Scale | null): Scale =>
  scales[(scale === null ? scales.length : scales.indexOf(scale)) - 1] ?? scales[0];
