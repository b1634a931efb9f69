import { exampleStudyId, isExample } from '../../model/example.js';
import type { Language } from '../../model/settings.js';
import { formatTime } from '../../model/time.js';
import { markStudyDeleted, restoreStudy, type StudyDeletion } from '../../store/delete-study.js';
import { bringIn } from '../../store/holdings.js';
import { welcomeWords } from '../../text/welcome.js';
import type { Actions } from '../undo.js';
import { makeExample } from './make-example.js';

interface ButtonProperties {
  language: Language;
  actions: Actions;
  isPrimary?: boolean;
}

/** Adds the built-in example; one that was removed before comes back whole. */
export function AddExample({ language, actions, isPrimary = false }: ButtonProperties) {
  const words = welcomeWords[language];
  const add = async () => {
    const { study, journeys } = makeExample(language, new Date());
    const changed = { studies: [study], journeys, superseded: [], attachments: [] };
    await bringIn(changed, () => ({ changed }));
  };
  return (
    <button
      type="button"
      class={isPrimary ? 'button button--primary' : 'button'}
      onClick={() => actions.remove(add, { message: words.exampleAdded, takeBack: remove })}
    >
      {words.addExample}
    </button>
  );
}

/** Removes the built-in example with its journeys, and can take that back. */
export function RemoveExample({ language, actions }: ButtonProperties) {
  const words = welcomeWords[language];
  let deletion: StudyDeletion | null = null;
  return (
    <button
      type="button"
      class="button"
      onClick={() =>
        actions.remove(
          async () => {
            deletion = await remove();
          },
          {
            message: words.exampleRemoved,
            takeBack: async () => {
              if (deletion) await restoreStudy(deletion, formatTime(new Date()));
            },
          },
        )
      }
    >
      {words.removeExample}
    </button>
  );
}

const remove = (): Promise<StudyDeletion> => markStudyDeleted(exampleStudyId, true, formatTime(new Date()));

/** Says of a list that the example is in it; nothing where it is not. */
export function ExampleBox({ journeys, ...rest }: ButtonProperties & { journeys: readonly { id: string }[] }) {
  if (!journeys.some(isExample)) return null;
  return (
    <aside class="example-box" aria-label={welcomeWords[rest.language].example}>
      <p>{welcomeWords[rest.language].exampleHere}</p>
      <RemoveExample {...rest} />
    </aside>
  );
}
