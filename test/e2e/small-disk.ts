import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of its own, in memory, that a test can fill to the brim. */
export interface SmallDisk {
  folder: string;
  /** Fills the disk until so many bytes are free. */
  fill: (left: number) => void;
  /** Takes away what filled it. */
  empty: () => void;
  close: () => void;
}

const block = 4096;

/** Whether a disk can be made here: only root on Linux may, and not in every container. Says so where it cannot. */
export function canMakeDisk(): boolean {
  try {
    makeSmallDisk(block).close();
    return true;
  } catch {
    console.log('The tests on a full disk are skipped: nobody may make one here.');
    return false;
  }
}

/** Makes a disk of so many bytes. Throws where that is not allowed. */
export function makeSmallDisk(size: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
  const filler = join(folder, 'filler');
  const free = (): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    fill: (left) => {
      const file = openSync(filler, 'a');
      while (free() - block >= left) writeSync(file, Buffer.alloc(block));
      closeSync(file);
    },
    empty: () => rmSync(filler, { force: true }),
    close: () => {
      execFileSync('umount', ['--lazy', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
