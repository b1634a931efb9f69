import * as v from 'valibot';

const channelName = 'changes';

/** The stores whose changes are announced; those of drafts are not, since that would disturb who is typing. */
export const announcedStores = [
  'studies',
  'journeys',
  'visits',
  'attachments',
  'superseded',
  'settings',
  'quarantine',
] as const;

export type AnnouncedStore = (typeof announcedStores)[number];

const changeSchema = v.object({
  stores: v.array(v.picklist(announcedStores)),
  journey: v.nullable(v.string()),
});

/** What may have changed. */
export interface Change {
  stores: readonly AnnouncedStore[];
  /** The only journey whose rows changed; null: those of any. */
  journey: string | null;
}

const everything: Change = { stores: announcedStores, journey: null };

/** Tells every open screen of the extension what may have changed in the store: everything, unless it is said. */
export function announce(stores: readonly AnnouncedStore[] = announcedStores, journey: string | null = null): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage({ stores, journey } satisfies Change);
  channel.close();
}

/** Calls `changed` whenever another screen or the background changed the store; returns how to stop that. */
export function listen(changed: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    // A screen of another version may say it in another way.
    changed(v.is(changeSchema, data) ? data : everything);
  });
  return () => channel.close();
}
