import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../model/settings.js';
import { ratingFormWords } from '../text/rating-form.js';
import { matchTypes, type TypeGroup } from './type-suggestions.js';

interface Props {
  language: Language;
  type: string;
  /** What can be chosen, the likeliest group first. */
  groups: readonly TypeGroup[];
  field: RefObject<HTMLInputElement | null>;
  /** What is said of this name; empty where nothing is. */
  hint: string;
  /** Is given what goes to the field and opens its list, at once: the next key may come before the next drawing. */
  opener: RefObject<(() => void) | null>;
  onType: (type: string) => void;
  /** One was chosen from the list, which had the focus. */
  onChosen: () => void;
}

/** The name of the touchpoint: free text, with a list of the study's types to choose from. */
export function TypeField({ language, type, groups, field, hint, opener, onType, onChosen }: Props) {
  const words = ratingFormWords[language];
  /** Null: the list is closed. `typed`: only what matches is shown. */
  const [list, setList] = useState<{ typed: boolean; active: number } | null>(null);
  const shown = list ? matchTypes(groups, list.typed ? type : '') : [];
  const names = shown.flatMap((group) => group.names);
  const active = names[list?.active ?? -1];

  opener.current = () => {
    field.current?.focus();
    field.current?.select();
    if (groups.length > 0) setList({ typed: false, active: -1 });
  };

  const choose = (name: string): void => {
    onType(name);
    setList(null);
    onChosen();
  };
  const handleKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && groups.length > 0) {
      const from = list?.active ?? -1;
      const count = list ? names.length : matchTypes(groups, '').flatMap((group) => group.names).length;
      setList({
        typed: list?.typed ?? false,
        active: count === 0 ? -1 : (Math.max(from, step < 0 ? 0 : -1) + step + count) % count,
      });
    } else if (event.key === 'Enter' && active !== undefined && !event.ctrlKey && !event.metaKey) choose(active);
    else if (event.key === 'Escape' && list) setList(null);
    else return;
    // An open list has the keys first: Escape closes it and not the form.
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      class={groups.length > 0 ? 'type-field type-field-chooses' : 'type-field'}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setList(null);
      }}
    >
      <input
        class="type-field-input"
        ref={field}
        type="text"
        aria-label={words.type}
        aria-keyshortcuts={words.typeKey}
        aria-describedby={hint === '' ? undefined : 'type-hint'}
        placeholder={words.typeHint}
        maxLength={300}
        autocomplete="off"
        value={type}
        onInput={({ currentTarget }) => {
          onType(currentTarget.value);
          if (groups.length > 0) setList({ typed: true, active: -1 });
        }}
        onKeyDown={handleKey}
        {...(groups.length > 0 && {
          role: 'combobox' as const,
          'aria-expanded': names.length > 0,
          'aria-autocomplete': 'list' as const,
          'aria-controls': 'type-list',
          'aria-activedescendant': active === undefined ? undefined : `type-option-${list?.active}`,
          onClick: () => setList(list ? null : { typed: false, active: -1 }),
        })}
      />
      {hint !== '' && (
        <p class="type-field-hint" title={hint}>
          {words.chooseType} <kbd>{words.typeKey}</kbd>
          <span class="visually-hidden" id="type-hint">
            {hint}
          </span>
        </p>
      )}
      {names.length > 0 && (
        <div class="type-field-list" id="type-list" role="listbox" aria-label={words.types}>
          {shown.map((group) => (
            <fieldset key={group.title} aria-label={group.title}>
              <p aria-hidden="true">{group.title}</p>
              {group.names.map((name) => (
                // Takes the focus when pressed, so that the list is not closed under the pointer.
                <button
                  key={name}
                  type="button"
                  id={`type-option-${names.indexOf(name)}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={name === active}
                  onClick={() => choose(name)}
                >
                  {name}
                </button>
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </div>
  );
}
