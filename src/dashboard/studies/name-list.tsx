import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { studyWords } from '../../text/study.js';
import { MoveButtons } from '../move-buttons.js';
import { AddedField } from './added-field.js';
import { EditedField } from './edited-field.js';
import { useStudyEditor } from './study-editor.js';

interface Properties {
  /** What the list holds, also the name of the list. */
  label: string;
  hint?: string;
  names: readonly string[];
  addLabel: string;
  /** How a name reads, where it is kept in another form. */
  show?: (name: string) => string;
  onAdd: (name: string) => Promise<unknown>;
  /** Without it the names are only added and deleted. */
  onRename?: (from: string, to: string) => Promise<void>;
  onRemove: (name: string) => void;
  /** Moves a name by one place, up (-1) or down (1). */
  onMove?: (name: string, by: -1 | 1) => Promise<void>;
  /** What stands in the way of a name; `from` is the one that is changed, if any. */
  refuse?: (name: string, from: string | null) => Promise<string | null> | string | null;
  /** Shown under a name. */
  below?: (name: string) => ComponentChildren;
  /** The list is the whole of its section, whose heading names it. */
  isBare?: boolean;
}

/** A list of names, each of which saves itself; they are added at the end, deleted with a way back, and moved with buttons. */
export function NameList(properties: Properties) {
  const { label, hint, names, addLabel, show = (name) => name, isBare = false } = properties;
  const { language } = useStudyEditor();
  const words = studyWords[language];
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef<{ name: string; by: -1 | 1 } | null>(null);
  const { onAdd, onRename, onRemove, onMove, refuse, below } = properties;

  // The focus goes along with the name that was moved.
  useEffect(() => {
    if (moved.current === null) return;
    const { name, by } = moved.current;
    const row = list.current?.children[names.indexOf(name)];
    row?.querySelector<HTMLElement>(by < 0 ? '[data-move=up]' : '[data-move=down]')?.focus();
    moved.current = null;
  }, [names]);

  const refuseDouble = (name: string, from: string | null) =>
    names.some((each) => each !== from && each === name) ? words.problems.taken(name) : null;
  const move = (name: string, by: -1 | 1) => {
    moved.current = { name, by };
    void onMove?.(name, by).catch(() => {});
  };
  return (
    <fieldset class="name-list" aria-label={label}>
      {!isBare && <h3>{label}</h3>}
      {hint && <p class="edited-field__hint">{hint}</p>}
      {names.length > 0 && (
        <ul ref={list}>
          {names.map((name, index) => (
            // By place: a name that is being changed stays the same field.
            <li key={index}>
              <div class="name-list__row">
                {onRename ? (
                  <EditedField
                    label={`${label} ${index + 1}`}
                    isBare
                    kind="name"
                    value={name}
                    onSave={(to, from) => onRename(from, to)}
                    refuse={(to, from) => {
                      const refused = refuse?.(to, from) ?? null;
                      return typeof refused === 'string' ? refused : refuseDouble(to, from);
                    }}
                  />
                ) : (
                  <span class="name-list__name">{show(name)}</span>
                )}
                {onMove && (
                  <MoveButtons
                    name={name}
                    isFirst={index === 0}
                    isLast={index === names.length - 1}
                    onMove={(by) => move(name, by)}
                  />
                )}
                <button
                  type="button"
                  class="icon-button"
                  aria-label={words.remove(show(name))}
                  onClick={() => onRemove(name)}
                >
                  ✕
                </button>
              </div>
              {below?.(name)}
            </li>
          ))}
        </ul>
      )}
      <AddedField
        label={addLabel}
        onAdd={onAdd}
        refuse={async (name) => (await refuse?.(name, null)) ?? refuseDouble(name, null)}
      />
    </fieldset>
  );
}
