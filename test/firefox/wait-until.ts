/** Waits until a look finds what it is for, for as long as a busy machine may need; then rejects with what was waited for. */
export async function waitUntil(what: string, look: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await look())) {
    if (Date.now() > end) throw new Error(`Waited in vain: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
