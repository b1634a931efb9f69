import { moveBy, restoreName } from '../../model/name-list.js';
import { nextRound } from '../../model/next-round.js';
import { studyWords } from '../../text/study.js';
import { NameList } from './name-list.js';
import { useStudyEditor } from './study-editor.js';

/** The rounds in order, and one click to the next. */
export function StudyRounds() {
  const { study, language, save, remove, renameInJourneys } = useStudyEditor();
  const words = studyWords[language];
  const without = (name: string) => (rounds: string[]) => rounds.filter((each) => each !== name);
  return (
    <>
      <NameList
        label={words.rounds}
        isBare
        addLabel={words.addRound}
        names={study.rounds}
        onAdd={(name) =>
          save((stored) => ({ ...stored, rounds: restoreName(stored.rounds, stored.rounds.length, name) }))
        }
        onRename={(from, to) => renameInJourneys('round', from, to)}
        onMove={(name, by) =>
          save((stored) => ({ ...stored, rounds: moveBy(stored.rounds, stored.rounds.indexOf(name), by) }))
        }
        onRemove={(name) =>
          remove(
            (stored) => ({ ...stored, rounds: without(name)(stored.rounds) }),
            words.removed(name),
            (stored, { before }) => ({
              ...stored,
              rounds: restoreName(stored.rounds, before.rounds.indexOf(name), name),
            }),
          )
        }
      />
      <NextRound />
    </>
  );
}

/** Makes ready for walking the same route again: one more round, which can be taken back. */
function NextRound() {
  const { study, language, remove } = useStudyEditor();
  const words = studyWords[language];
  const round = nextRound(study.rounds, words.nextRound);
  return (
    <button
      type="button"
      class="button"
      onClick={() =>
        remove(
          (stored) => ({ ...stored, rounds: restoreName(stored.rounds, stored.rounds.length, round) }),
          words.roundAdded(round),
          (stored) => ({ ...stored, rounds: stored.rounds.filter((each) => each !== round) }),
        )
      }
    >
      {words.cloneRound}
    </button>
  );
}
