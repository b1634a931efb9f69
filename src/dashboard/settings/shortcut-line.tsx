import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Language } from '../../model/settings.js';
import { welcomeWords } from '../../text/welcome.js';
import type { Actions } from '../undo.js';

/** What Firefox has and Chromium does not. */
interface ShortcutCommands {
  openShortcutSettings?: () => Promise<void>;
}

/** The shortcut that is really set, which may be none or another than we suggested, and the way to change it. */
export function ShortcutLine({ language, actions }: { language: Language; actions: Actions }) {
  const words = welcomeWords[language];
  const keys = useShortcut();
  if (keys === undefined) return null;
  return (
    <>
      <p>{keys === '' ? words.noShortcut : words.shortcutIs(keys)}</p>
      <p>
        <button type="button" class="button" onClick={() => void openShortcuts().catch(actions.fail)}>
          {keys === '' ? words.chooseShortcut : words.changeShortcut}
        </button>
      </p>
    </>
  );
}

/** Opens the browser's own list of shortcuts. */
async function openShortcuts(): Promise<void> {
  const commands: ShortcutCommands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The keys as the browser writes them, empty where none are set; looked up again whenever the reviewer comes back. */
function useShortcut(): string | undefined {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    const read = async () => {
      const command = (await browser.commands.getAll()).find(({ name }) => name === 'rate-page');
      setKeys(command?.shortcut ?? '');
    };
    const look = () => void read();
    look();
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  return keys;
}
