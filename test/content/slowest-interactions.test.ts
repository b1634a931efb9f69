import { expect, it } from 'vitest';
import { addEvent, interactionToNextPaint } from '../../src/content/slowest-interactions.js';

const after = (...durations: readonly number[]) =>
  durations.reduce<ReturnType<typeof addEvent>>(
    (slowest, milliseconds, index) => addEvent(slowest, { id: index + 1, milliseconds }),
    [],
  );

it('is nothing where nobody did anything', () => {
  expect(interactionToNextPaint([], 0)).toBeNull();
});

it('is the slowest of a few interactions', () => {
  expect(interactionToNextPaint(after(80, 240, 56), 3)).toBe(240);
});

it('takes an interaction for as long as its longest event', () => {
  const pressed = addEvent([], { id: 7, milliseconds: 120 });
  const released = addEvent(pressed, { id: 7, milliseconds: 64 });
  expect(interactionToNextPaint(released, 1)).toBe(120);
  expect(released).toHaveLength(1);
});

it('leaves out one of every fifty', () => {
  expect(interactionToNextPaint(after(900, 240, 56), 49)).toBe(900);
  expect(interactionToNextPaint(after(900, 240, 56), 50)).toBe(240);
  expect(interactionToNextPaint(after(900, 240, 56), 10_000)).toBe(56);
});
