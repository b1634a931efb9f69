const channelName = 'changes';

/** Tells every open screen of the extension that something in the store changed. */
export function announce(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(null);
  channel.close();
}

/** Calls `changed` whenever another screen or the background changed the store; returns how to stop that. */
export function listen(changed: () => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => changed());
  return () => channel.close();
}
