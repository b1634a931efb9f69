import type { Browser, Page } from 'puppeteer-core';

/** What a page's main thread worked, in milliseconds of its own time: however long it waited for the processor. */
export interface PageWork {
  /** In scripts: reading and compiling them, running them, and what they left to be done right after. */
  scripts: number;
  /** In all. */
  tasks: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur: number;
  tdur?: number;
  args?: { beginData?: { url?: string } };
}

const isTask = ({ name }: TraceEvent): boolean => name.endsWith('RunTask');

const isScript = ({ name }: TraceEvent): boolean =>
  /^(EvaluateScript|FunctionCall|EventDispatch|RunMicrotasks|RunPostTaskCallback|v8\.|BlinkScheduler_PerformMicrotask)/.test(
    name,
  );

/** What loading `address` in a page and a second after it costs. */
export async function measureLoad(browser: Browser, page: Page, address: string): Promise<PageWork> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8', 'toplevel'], excludedCategories: ['*'] },
  });
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1_000)));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const parsing = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address);
  if (!parsing) throw new Error(`The browser did not tell of ${address}.`);
  const own = events
    .filter(({ pid, tid, ph }) => pid === parsing.pid && tid === parsing.tid && ph === 'X')
    .sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  return { scripts: sumOutermost(own.filter(isScript)), tasks: sumOutermost(own.filter(isTask)) };
}

/** The milliseconds of events in the order in which they began, without those that happened within another one. */
function sumOutermost(events: readonly TraceEvent[]): number {
  let end = 0;
  let sum = 0;
  for (const { ts, dur, tdur } of events) {
    if (ts < end) continue;
    end = ts + dur;
    sum += (tdur ?? dur) / 1_000;
  }
  return sum;
}
