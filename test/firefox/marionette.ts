import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection, createServer, type Socket } from 'node:net';

/** Sends one command of Firefox's remote protocol and answers with its result. Rejects with what Firefox says of it. */
export type Command = (name: string, parameters?: Record<string, unknown>) => Promise<unknown>;

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}

/** Starts Firefox with its remote control on `port`; of it the tests use nothing but a stock browser has. */
export function startFirefox(binary: string, profile: string, headless: boolean): ChildProcess {
  const args = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  return spawn(binary, headless ? [...args, '--headless'] : args, {
    stdio: 'ignore',
    env: { ...process.env, HOME: profile },
  });
}

/** Connects to Firefox: frames of JSON on a socket, each with its length before it. */
export async function connect(port: number): Promise<Command> {
  const socket = await reach(port, Date.now() + 60_000);
  const waiting = new Map<number, Waiting>();
  let buffer = Buffer.alloc(0);
  let last = 0;
  const greeting = new Promise<void>((resolve) => {
    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (;;) {
        const colon = buffer.indexOf(':');
        const length = Number(buffer.subarray(0, colon));
        if (colon < 0 || buffer.length < colon + 1 + length) return;
        const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
        buffer = buffer.subarray(colon + 1 + length);
        if (Array.isArray(message)) settle(waiting, message);
        else resolve();
      }
    });
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'));
  });
  await greeting;
  return (name, parameters = {}) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve, reject });
      const text = JSON.stringify([0, last, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

function settle(waiting: Map<number, Waiting>, [, id, error, result]: unknown[]): void {
  const command = waiting.get(Number(id));
  waiting.delete(Number(id));
  if (isFailure(error)) command?.reject(new Error(`${error.error}: ${error.message}`));
  else command?.resolve(result);
}

const isFailure = (error: unknown): error is { error: string; message: string } =>
  typeof error === 'object' && error !== null;

/** Firefox listens some time after it was started. */
async function reach(port: number, until: number): Promise<Socket> {
  for (;;) {
    const socket = createConnection(port, '127.0.0.1');
    const connected = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    if (connected) return socket;
    if (Date.now() > until) throw new Error('Firefox does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
