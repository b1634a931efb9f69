import type { Translated } from './translated.js';

const en = {
  measured: 'Measured',
  lcpMs: (seconds: string) => `in view after ${seconds} s`,
  inpMs: (milliseconds: string) => `answered after ${milliseconds} ms`,
  cls: (shift: string) => `layout shifted (${shift})`,
  backSteps: (count: number) => (count === 1 ? 'came back here once' : `came back here ${count} times`),
  repeatedClicks: (count: number) =>
    count === 1 ? 'kept clicking one spot' : `kept clicking one spot, ${count} times`,
  formErrors: (count: number) => (count === 1 ? '1 field refused' : `${count} fields refused`),
};

const nl: typeof en = {
  measured: 'Gemeten',
  lcpMs: (seconds) => `in beeld na ${seconds} s`,
  inpMs: (milliseconds) => `reageerde na ${milliseconds} ms`,
  cls: (shift) => `indeling versprong (${shift})`,
  backSteps: (count) => (count === 1 ? 'één keer hier teruggekomen' : `${count} keer hier teruggekomen`),
  repeatedClicks: (count) => (count === 1 ? 'bleef op één plek klikken' : `bleef op één plek klikken, ${count} keer`),
  formErrors: (count) => (count === 1 ? '1 veld geweigerd' : `${count} velden geweigerd`),
};

/** What the browser measured, beside what the reviewer felt. */
export const pageFactWords: Translated<typeof en> = { en, nl };
