import { describe, expect, it } from 'vitest';
import { scales } from '../../src/model/rating.js';
import { readRatingKey, scaleAfter, scaleBefore } from '../../src/view/rating-keys.js';

const places = ['scale', 'button', 'end', 'text'] as const;
const press = (
  key: string,
  held: Partial<Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing'>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  ...held,
});
const nothing = { does: 'nothing' };
const save = { does: 'save' };

describe.each(['scale', 'button', 'end'] as const)('on a %s', (where) => {
  it.each([1, 2, 3, 4, 5, 6, 7])('the digit %i answers', (point) => {
    expect(readRatingKey(press(String(point)), where)).toEqual({ does: 'answer', answer: point });
  });

  it('0 is not applicable', () => {
    expect(readRatingKey(press('0'), where)).toEqual({ does: 'answer', answer: 'not_applicable' });
  });

  it.each(['F5', 'Shift', 'Home'])('%s does nothing', (key) => {
    expect(readRatingKey(press(key), where)).toEqual(nothing);
  });

  it('Backspace goes back', () => {
    expect(readRatingKey(press('Backspace'), where)).toEqual({ does: 'go_back' });
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('a digit with %s held is a shortcut of the browser', (held) => {
    expect(readRatingKey(press('1', { [held]: true }), where)).toEqual(nothing);
  });
});

describe('a letter', () => {
  it.each(['f', 'F', 'p', 'P'])('%s goes to the next phase while a question is answered', (key) => {
    expect(readRatingKey(press(key), 'scale')).toEqual({ does: 'next_phase' });
  });

  it.each(['t', 'T'])('%s chooses the type there', (key) => {
    expect(readRatingKey(press(key), 'scale')).toEqual({ does: 'choose_type' });
  });

  it.each(['8', 'a', 'é', 'Dead'])('%s does nothing there', (key) => {
    expect(readRatingKey(press(key), 'scale')).toEqual(nothing);
  });

  it.each(['f', 'P', 'a', '8', '“', 'é', 'Dead'])('%s begins the note on a button', (key) => {
    for (const where of ['button', 'end'] as const) expect(readRatingKey(press(key), where)).toEqual({ does: 'write' });
  });

  it('may be a space where the last answer led, and presses a button elsewhere', () => {
    expect(readRatingKey(press(' '), 'end')).toEqual({ does: 'write' });
    expect(readRatingKey(press(' '), 'button')).toEqual(nothing);
  });
});

it.each(['Tab', 'ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'])('%j is left to the browser', (key) => {
  for (const where of places) expect(readRatingKey(press(key), where)).toEqual(nothing);
});

describe('Enter', () => {
  it('saves from a scale', () => expect(readRatingKey(press('Enter'), 'scale')).toEqual(save));
  it('presses the button it is on', () => {
    for (const where of ['button', 'end'] as const) expect(readRatingKey(press('Enter'), where)).toEqual(nothing);
  });
  it('starts a new line in a text', () => expect(readRatingKey(press('Enter'), 'text')).toEqual(nothing));
  it.each(['ctrlKey', 'metaKey'] as const)('saves from anywhere with %s held', (held) => {
    for (const where of places) expect(readRatingKey(press('Enter', { [held]: true }), where)).toEqual(save);
  });
});

describe('in a text field', () => {
  it.each(['1', '7', '0', 'Backspace', 'a'])('%s types', (key) => {
    expect(readRatingKey(press(key), 'text')).toEqual(nothing);
  });
});

it('Escape closes, wherever it is pressed', () => {
  for (const where of places) expect(readRatingKey(press('Escape'), where)).toEqual({ does: 'close' });
});

it.each(['1', '0', 'Enter', 'Escape', 'Backspace'])(
  'while a character is composed, %s belongs to the keyboard of that language',
  (key) => {
    for (const where of places) expect(readRatingKey(press(key, { isComposing: true }), where)).toEqual(nothing);
    expect(readRatingKey(press(key, { isComposing: true, ctrlKey: true }), 'text')).toEqual(nothing);
  },
);

describe('the way through the questions', () => {
  it('goes on in the order in which they are asked, and then to the end of the form', () => {
    expect(scales.map(scaleAfter)).toEqual(['ease', 'emotion', 'expectation', null]);
  });

  it('goes back in that order, from the end of the form to the last, and never before the first', () => {
    expect([null, ...scales.toReversed()].map(scaleBefore)).toEqual([
      'expectation',
      'emotion',
      'ease',
      'effectiveness',
      'effectiveness',
    ]);
  });
});
