import { useId } from 'preact/hooks';
import { renameType } from '../../model/arrange-study.js';
import { changeType } from '../../model/change-part.js';
import { renameOrAdd, restoreName } from '../../model/name-list.js';
import type { TouchpointType } from '../../model/study.js';
import { studyWords } from '../../text/study.js';
import { formatNumber } from '../../view/format-number.js';
import { MoveButtons } from '../move-buttons.js';
import { EditedField } from './edited-field.js';
import { ImportanceField } from './importance-field.js';
import { NameList } from './name-list.js';
import { takeBackArrangement, useStudyEditor } from './study-editor.js';

interface Properties {
  type: TouchpointType;
  /** How many rated touchpoints have this name. */
  touchpoints: number;
  refuse: (name: string, from: string | null) => string | null;
  isOpen: boolean;
  onToggle: (isOpen: boolean) => void;
  /** It is about to get another name. */
  onRename: (to: string) => void;
  /** Moves it by one place within its phase, up (-1) or down (1). */
  onMove: (by: -1 | 1) => void;
  isFirst: boolean;
  isLast: boolean;
}

/** One touchpoint type: folded it says what is special about it, open all of it can be edited. */
export function TypeItem({
  type,
  touchpoints,
  refuse,
  isOpen,
  onToggle,
  onRename,
  onMove,
  isFirst,
  isLast,
}: Properties) {
  const { study, language, save, remove } = useStudyEditor();
  const words = studyWords[language];
  const id = useId();
  const change = (work: (type: TouchpointType) => TouchpointType) => save((stored) => changeType(stored, type, work));
  const changeChecks = (work: (checks: string[]) => string[]) =>
    change((stored) => ({ ...stored, checks: work(stored.checks) }));
  const facts = [
    type.importance !== 1 && words.important(formatNumber(type.importance, language, 2)),
    !type.expected && words.occasional,
    type.checks.length > 0 && words.checkCount(type.checks.length),
  ].filter((fact) => fact !== false);
  return (
    <details
      class="type-item"
      data-type={type.name}
      open={isOpen}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      <summary>
        <span class="type-item__name">{type.name}</span>
        <span class="type-item__facts">{facts.join(' · ')}</span>
      </summary>
      <div class="type-item__fields">
        <EditedField
          label={words.typeName}
          kind="name"
          value={type.name}
          refuse={refuse}
          onSave={(to, from) => {
            onRename(to);
            return save((stored, journeys) =>
              renameType(
                stored,
                journeys.flatMap((each) => each.touchpoints),
                from,
                to,
              ),
            );
          }}
        />
        <div class="type-item__row">
          <div class="edited-field">
            <label for={id}>{words.phase}</label>
            <select
              id={id}
              value={type.phase ?? ''}
              onChange={({ currentTarget }) => {
                const phase = study.phases[currentTarget.selectedIndex - 1] ?? null;
                void change((stored) => ({ ...stored, phase })).catch(() => {});
              }}
            >
              <option value="">{words.noPhase}</option>
              {study.phases.map((phase) => (
                <option key={phase} value={phase}>
                  {phase}
                </option>
              ))}
            </select>
          </div>
          <ImportanceField
            value={type.importance}
            onSave={(importance) => change((stored) => ({ ...stored, importance }))}
          />
        </div>
        <label class="tick">
          <input
            type="checkbox"
            checked={type.expected}
            onChange={({ currentTarget }) => {
              const expected = currentTarget.checked;
              void change((stored) => ({ ...stored, expected })).catch(() => {});
            }}
          />
          {words.expected}
        </label>
        <NameList
          label={words.checks}
          hint={words.checksHint}
          addLabel={words.addCheck}
          names={type.checks}
          onAdd={(check) => changeChecks((checks) => restoreName(checks, checks.length, check))}
          onRename={(from, to) => changeChecks((checks) => renameOrAdd(checks, from, to))}
          onRemove={(check) =>
            remove(
              (stored) =>
                changeType(stored, type, (each) => ({ ...each, checks: each.checks.filter((one) => one !== check) })),
              words.removed(check),
              (stored, { before }) => ({
                ...changeType(stored, type, (each) => ({
                  ...each,
                  checks: restoreName(each.checks, type.checks.indexOf(check), check),
                })),
                questionSet: before.questionSet,
              }),
            )
          }
        />
        {type.addresses.length > 0 && <LearnedAddresses type={type} />}
        <div class="type-item__foot">
          <MoveButtons name={type.name} isFirst={isFirst} isLast={isLast} onMove={onMove} />
          <button
            type="button"
            class="button button--quiet"
            onClick={() =>
              remove(
                (stored) => ({ ...stored, types: stored.types.filter(({ name }) => name !== type.name) }),
                words.typeRemoved(type.name, touchpoints),
                takeBackArrangement,
              )
            }
          >
            {words.removeType}
          </button>
        </div>
      </div>
    </details>
  );
}

/** The patterns by which pages are recognised as a type; a wrong one can be deleted. */
function LearnedAddresses({ type }: { type: TouchpointType }) {
  const { language, remove } = useStudyEditor();
  const words = studyWords[language];
  return (
    <fieldset class="name-list" aria-label={words.addresses}>
      <h3>{words.addresses}</h3>
      <p class="edited-field__hint">{words.addressesHint}</p>
      <ul>
        {type.addresses.map((address) => (
          <li key={address} class="name-list__row">
            <code class="name-list__name">{address}</code>
            <button
              type="button"
              class="icon-button"
              aria-label={words.remove(address)}
              onClick={() =>
                remove(
                  (stored) =>
                    changeType(stored, type, (each) => ({
                      ...each,
                      addresses: each.addresses.filter((one) => one !== address),
                    })),
                  words.removed(address),
                  (stored) =>
                    changeType(stored, type, (each) => ({
                      ...each,
                      addresses: restoreName(each.addresses, type.addresses.indexOf(address), address),
                    })),
                )
              }
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
