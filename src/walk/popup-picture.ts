import { useEffect, useState } from 'preact/hooks';
import { sendMessage } from '../messages/send-message.js';

/**
 * Has a picture of the page in a tab taken, when the popup is opened over it: a moment at which the browser lets us.
 * Answers with whether it could not be stored because there is no room.
 */
export function usePopupPicture(wanted: boolean, tab: number | undefined): boolean {
  const [full, setFull] = useState(false);
  useEffect(() => {
    if (!wanted || tab === undefined) return;
    // Without a picture a rating is a rating as well.
    sendMessage('takePicture', { tab }).then(
      (taken) => setFull(taken.full),
      () => {},
    );
  }, [wanted, tab]);
  return full;
}
