import { describe, expect, it, vi } from 'vitest';
import { keepLatest } from '../../src/view/keep-latest.js';

/** A slow disk that finishes a write only when told to. */
function slowDisk() {
  const written: string[] = [];
  const waiting: (() => void)[] = [];
  return {
    written,
    write: (value: string) =>
      new Promise<void>((resolve) => {
        waiting.push(() => {
          written.push(value);
          resolve();
        });
      }),
    busy: () => waiting.length,
    finishOne: () => waiting.shift()?.(),
  };
}

const neverFails = (error: unknown): void => expect.unreachable(String(error));

describe('keeping drafts while somebody types', () => {
  it('writes at once, one at a time, in order, and passes over what was overtaken meanwhile', async () => {
    const disk = slowDisk();
    const { keep, settled } = keepLatest(disk.write, neverFails);
    for (const value of ['H', 'Ha', 'Hal', 'Half', 'Half af']) keep(value);
    expect(disk.busy()).toBe(1);
    disk.finishOne();
    await expect.poll(disk.busy).toBe(1);
    disk.finishOne();
    await settled();
    expect(disk.written).toEqual(['H', 'Half af']);
  });

  it('is settled only when the last value is written', async () => {
    const disk = slowDisk();
    const { keep, settled } = keepLatest(disk.write, neverFails);
    keep('first');
    keep('last');
    const done = vi.fn();
    const settling = settled().then(done);
    disk.finishOne();
    await expect.poll(disk.busy).toBe(1);
    expect(done).not.toHaveBeenCalled();
    disk.finishOne();
    await settling;
    expect(disk.written.at(-1)).toBe('last');
  });

  it('is settled when there was nothing to keep', async () => {
    await expect(keepLatest(async () => {}, neverFails).settled()).resolves.toBeUndefined();
  });

  it('goes on after it had come to rest', async () => {
    const written: string[] = [];
    const { keep, settled } = keepLatest(async (value: string) => void written.push(value), neverFails);
    keep('before');
    await settled();
    keep('after');
    await settled();
    expect(written).toEqual(['before', 'after']);
  });

  it('reports a write that failed, and still keeps what comes later', async () => {
    const written: string[] = [];
    const failed = vi.fn();
    const { keep, settled } = keepLatest(async (value: string) => {
      if (value === 'bad') throw new Error('The disk is full.');
      written.push(value);
    }, failed);
    keep('bad');
    keep('good');
    await settled();
    expect(failed.mock.calls).toEqual([[new Error('The disk is full.')]]);
    expect(written).toEqual(['good']);
  });

  it('settles after a failure too, so that saving is not held up', async () => {
    const { keep, settled } = keepLatest(
      () => Promise.reject(new Error('The disk is full.')),
      () => {},
    );
    keep('bad');
    await expect(settled()).resolves.toBeUndefined();
  });
});
