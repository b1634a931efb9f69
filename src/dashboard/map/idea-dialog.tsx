import { useState } from 'preact/hooks';
import type { Language } from '../../model/settings.js';
import { efforts, type Idea, ideaStatuses } from '../../model/study.js';
import { ideaKinds } from '../../model/touchpoint.js';
import { studyIdeasWords } from '../../text/study-ideas.js';
import { studyMapWords } from '../../text/study-map.js';
import { Modal } from '../modal.js';
import { AboutField } from './about-field.js';
import { RemarkButtons } from './remark-buttons.js';

interface Properties {
  idea: Idea;
  isNew: boolean;
  /** What it can be about, in the order of the map. */
  types: readonly string[];
  /** Departments that were named before. */
  owners: readonly string[];
  language: Language;
  onSave: (idea: Idea) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** The form of one idea. */
export function IdeaDialog({ idea, isNew, types, owners, language, onSave, onRemove, onClose }: Properties) {
  const words = studyIdeasWords[language];
  const [draft, setDraft] = useState(idea);
  const [incomplete, setIncomplete] = useState(false);
  const set = (change: Partial<Idea>) => setDraft({ ...draft, ...change });
  const save = (event: Event) => {
    event.preventDefault();
    if (draft.text.trim() === '') return setIncomplete(true);
    onSave({ ...draft, text: draft.text.trim(), owner: draft.owner?.trim() || null });
  };
  return (
    <Modal
      title={isNew ? words.addTitle : words.editTitle}
      close={studyMapWords[language].close}
      unsaved={JSON.stringify(draft) === JSON.stringify(idea) ? null : words.unsaved}
      onClose={onClose}
    >
      <form class="modal-form" onSubmit={save} noValidate>
        <label class="modal-form__field modal-form__field--wide">
          <span>{words.text}</span>
          <textarea
            autofocus
            rows={3}
            maxLength={10_000}
            value={draft.text}
            aria-invalid={incomplete}
            aria-describedby={incomplete ? 'idea-text-missing' : undefined}
            onInput={({ currentTarget }) => {
              setIncomplete(false);
              set({ text: currentTarget.value });
            }}
          />
        </label>
        {incomplete && (
          <p id="idea-text-missing" class="modal-form__error" role="alert">
            {words.textMissing}
          </p>
        )}
        <fieldset class="modal-form__radios">
          <legend>{words.kind}</legend>
          {ideaKinds.map((kind) => (
            <label key={kind}>
              <input type="radio" name="kind" checked={draft.kind === kind} onChange={() => set({ kind })} />
              {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <AboutField about={draft.type} types={types} language={language} onChange={(type) => set({ type })} />
        <label class="modal-form__field">
          <span>{words.owner}</span>
          <input
            type="text"
            maxLength={300}
            list="idea-owners"
            value={draft.owner ?? ''}
            onInput={({ currentTarget }) => set({ owner: currentTarget.value })}
          />
          <datalist id="idea-owners">
            {owners.map((owner) => (
              <option key={owner} value={owner} />
            ))}
          </datalist>
        </label>
        <label class="modal-form__field">
          <span>{words.effort}</span>
          <select
            value={draft.effort ?? ''}
            onChange={({ currentTarget: { value } }) => set({ effort: efforts.find((each) => each === value) ?? null })}
          >
            <option value="">{words.efforts.none}</option>
            {efforts.map((effort) => (
              <option key={effort} value={effort}>
                {words.efforts[effort]}
              </option>
            ))}
          </select>
        </label>
        <label class="modal-form__field">
          <span>{words.status}</span>
          <select
            value={draft.status}
            onChange={({ currentTarget: { value } }) =>
              set({ status: ideaStatuses.find((each) => each === value) ?? 'open' })
            }
          >
            {ideaStatuses.map((status) => (
              <option key={status} value={status}>
                {words.statuses[status]}
              </option>
            ))}
          </select>
        </label>
        <RemarkButtons isNew={isNew} language={language} onCancel={onClose} onRemove={onRemove} />
      </form>
    </Modal>
  );
}
