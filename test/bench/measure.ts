/** What is measured beside its floor: what any program would need that does the same with nothing around it. */
export interface Job {
  what: string;
  /** How many touchpoints it works on; null where that does not matter. */
  touchpoints: number | null;
  floor: string;
  /** How many times the floor it may take; null where there is no budget. */
  goal: number | null;
  /** How much more than the floor it may take, where the budget is no ratio. */
  goalAbove?: number;
  /** Of what is measured; milliseconds unless it says so. */
  unit?: 'ms' | 'MB' | 'KB';
  /** How often each of both is run, after a turn that warms up. */
  turns: number;
  /** Runs the floor once, and answers with what it took. */
  runFloor: () => Promise<number> | number;
  /** Runs what is measured once, and answers with what it took. */
  run: () => Promise<number> | number;
}

/** What every turn took. */
export interface Measured extends Pick<Job, 'what' | 'touchpoints' | 'floor' | 'goal' | 'goalAbove' | 'unit'> {
  floorTimes: number[];
  times: number[];
}

/** Runs a job and its floor in turns, so that whatever else the machine does falls on both. */
export async function measure({ turns, runFloor, run, ...named }: Job): Promise<Measured> {
  const measured: Measured = { ...named, floorTimes: [], times: [] };
  await runFloor();
  await run();
  for (let turn = 0; turn < turns; turn += 1) {
    measured.floorTimes.push(await runFloor());
    measured.times.push(await run());
  }
  return measured;
}

/** Milliseconds that some work takes in this process. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
