import type { Frame } from './picture-edits.js';
import { frameWithin } from './picture-edits.js';

interface Properties {
  /** The part of the picture that is shown. */
  part: Frame;
  frame: Frame;
  label: string;
  onChange: (frame: Frame) => void;
}

/** Pixels of the picture by which a key moves or sizes the frame; with Alt one. */
const step = 10;

const directions: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The frame over a picture that says which part is meant; moved and sized with the arrow keys. */
export function PictureFrame({ part, frame, label, onChange }: Properties) {
  const share = (value: number, whole: number): string => `${(100 * value) / whole}%`;
  const handleKey = (event: KeyboardEvent): void => {
    const direction = directions[event.key];
    if (!direction) return;
    event.preventDefault();
    const [x, y] = direction.map((sign) => sign * (event.altKey ? 1 : step)) as [number, number];
    const changed = event.shiftKey
      ? { ...frame, width: frame.width + x, height: frame.height + y }
      : { ...frame, left: frame.left + x, top: frame.top + y };
    onChange(frameWithin(part, changed));
  };
  return (
    <button
      type="button"
      class="picture-editor__frame"
      aria-label={label}
      style={{
        left: share(frame.left - part.left, part.width),
        top: share(frame.top - part.top, part.height),
        width: share(frame.width, part.width),
        height: share(frame.height, part.height),
      }}
      onKeyDown={handleKey}
    />
  );
}
