import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Properties {
  submit: string;
  /** Rejects with an error whose message is for the reviewer. */
  onSave: () => Promise<void>;
  children?: ComponentChildren;
}

/** The fields of an amendment other than a rating, with the button that saves and what keeps it from being saved. */
export function AmendForm({ submit, onSave, children }: Properties) {
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const save = async (): Promise<void> => {
    if (saving) return;
    setSaving(true);
    setProblem(null);
    await onSave().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
    setSaving(false);
  };
  return (
    <form
      class="amend-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {children}
      {problem !== null && (
        <p class="amend-form__problem" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" class="button button--primary" aria-disabled={saving}>
        {submit}
      </button>
    </form>
  );
}
