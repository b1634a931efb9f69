import { useRef, useState } from 'preact/hooks';
import type { Journey } from '../../model/journey.js';
import { renameInJourneys } from '../../model/rename-in-journeys.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import { formatTime } from '../../model/time.js';
import { changeStudyAndJourneys } from '../../store/studies.js';
import { studyWords } from '../../text/study.js';
import type { Actions } from '../undo.js';
import { UnusedVersions } from '../versions/unused-versions.js';
import { EditedField } from './edited-field.js';
import { StudyActions } from './study-actions.js';
import { StudyAgreements } from './study-agreements.js';
import { StudyAim } from './study-aim.js';
import { StudyBar } from './study-bar.js';
import { StudyBrands } from './study-brands.js';
import { StudyClosing } from './study-closing.js';
import { StudyContents } from './study-contents.js';
import { type FieldState, type StudyEditor, StudyEditorContext } from './study-editor.js';
import { StudyPhases } from './study-phases.js';
import { StudyReminders } from './study-reminders.js';
import { StudyRounds } from './study-rounds.js';
import { StudySection } from './study-section.js';
import { StudyTypes } from './study-types.js';

interface Properties {
  study: Study;
  journeys: readonly Journey[];
  language: Language;
  actions: Actions;
}

/** The study as a document in chapters, in which every field saves itself. */
export function StudyDocument({ study, journeys, language, actions }: Properties) {
  const words = studyWords[language];
  const fields = useRef(new Map<object, FieldState>());
  const [state, setState] = useState<FieldState>('clean');

  const change = async (work: (study: Study, journeys: Journey[]) => { study: Study; journeys: Journey[] }) => {
    const now = formatTime(new Date());
    try {
      return await changeStudyAndJourneys(study.id, work, now);
    } catch (error) {
      actions.fail(error);
      throw error;
    }
  };
  const editor: StudyEditor = {
    study,
    journeys,
    language,
    save: async (edit) => {
      await change((stored, own) => ({ study: edit(stored, own), journeys: [] }));
    },
    renameInJourneys: async (part, from, to) => {
      await change(renameInJourneys(part, from, to));
    },
    remove: (edit, message, takeBack) => {
      let before = study;
      const now = () => formatTime(new Date());
      const deleted = async () =>
        changeStudyAndJourneys(
          study.id,
          (stored, own) => {
            before = stored;
            return { study: edit(stored, own), journeys: [] };
          },
          now(),
        ).then((after) => {
          undone = () =>
            changeStudyAndJourneys(
              study.id,
              (stored) => ({ study: takeBack(stored, { before, after }), journeys: [] }),
              now(),
            );
        });
      let undone: () => Promise<unknown> = async () => {};
      actions.remove(deleted, { message, takeBack: () => undone() });
    },
    report: (field, fieldState) => {
      if (fieldState === 'clean') fields.current.delete(field);
      else fields.current.set(field, fieldState);
      const states = [...fields.current.values()];
      setState(states.includes('refused') ? 'refused' : states.length > 0 ? 'typed' : 'clean');
    },
  };
  const chapters = [
    { id: 'aim', title: words.aim, lead: words.aimLead, content: <StudyAim /> },
    { id: 'brands', title: words.brands, lead: words.brandsLead, content: <StudyBrands /> },
    { id: 'phases', title: words.phases, lead: words.phasesLead, content: <StudyPhases /> },
    { id: 'types', title: words.types, lead: words.typesLead, content: <StudyTypes /> },
    { id: 'reminders', title: words.reminders, lead: words.remindersLead, content: <StudyReminders /> },
    { id: 'rounds', title: words.rounds, lead: words.roundsLead, content: <StudyRounds /> },
    { id: 'closing', title: words.closing, lead: words.closingLead, content: <StudyClosing /> },
    { id: 'agreements', title: words.agreements, lead: words.agreementsLead, content: <StudyAgreements /> },
  ];
  return (
    <StudyEditorContext.Provider value={editor}>
      <StudyBar state={state} actions={actions} />
      <h1 class="visually-hidden">{study.title}</h1>
      <div class="study-page">
        <StudyContents title={words.contents} chapters={chapters} />
        <div class="sheet study-page__sheet">
          <div class="study-page__title">
            <EditedField
              label={words.title}
              isBare
              kind="name"
              value={study.title}
              onSave={(title) => editor.save((stored) => ({ ...stored, title }))}
            />
          </div>
          {chapters.map(({ id, title, lead, content }) => (
            <StudySection key={id} id={id} title={title} lead={lead}>
              {content}
            </StudySection>
          ))}
          <div class="study-section">
            <StudyActions actions={actions} />
          </div>
          <UnusedVersions owner={{ kind: 'study', study }} language={language} actions={actions} />
        </div>
      </div>
    </StudyEditorContext.Provider>
  );
}
