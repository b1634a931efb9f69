import type { Change } from '../../model/amend.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import { ChangedFields } from '../../view/changed-fields.js';
import type { Actions } from '../undo.js';
import { AmendDialog } from './amend-dialog.js';
import { AmendForm } from './amend-form.js';
import { saveAmendment } from './save-amendment.js';

interface Properties {
  journey: Journey;
  touchpoint: string | null;
  change: Change;
  title: string;
  submit: string;
  language: Language;
  actions: Actions;
  onClose: () => void;
}

/** Makes an amendment that needs nothing more than its reason: a deletion, or one taken back. */
export function AmendByReason({ journey, touchpoint, change, title, submit, language, actions, onClose }: Properties) {
  return (
    <AmendDialog title={title} isChanged={false} language={language} onClose={onClose}>
      {({ takeReason }) => (
        <AmendForm
          submit={submit}
          onSave={async () => {
            await saveAmendment(journey, { touchpoint, change, reason: takeReason() }, language, actions);
            onClose();
          }}
        >
          <ChangedFields change={change} language={language} />
        </AmendForm>
      )}
    </AmendDialog>
  );
}
