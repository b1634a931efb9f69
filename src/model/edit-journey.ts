import type { Journey } from './journey.js';
import type { Time } from './time.js';

type Editing = Journey['editing'];

/** What is done with a finished journey: the reviewer submits it or takes that back, the editor returns or approves it. */
export const editorSteps = ['submit', 'withdraw', 'approve', 'return'] as const;

export type EditorStep = (typeof editorSteps)[number];

/**
 * The steps that can follow where a journey stands. An approved one can still be returned; and an editor who was given a
 * journey that its reviewer forgot to submit needs nobody to go on.
 */
export function possibleSteps({ state, editing }: Pick<Journey, 'state' | 'editing'>): readonly EditorStep[] {
  if (state !== 'finished') return [];
  return stepsFrom[editing?.status ?? 'finished'];
}

/** Where a journey stands after a step. A remark, where there is one, is kept beside the earlier ones; nothing else of the journey changes. */
export function takeStep(editing: Editing, step: EditorStep, remark: { id: string; text: string }, now: Time): Editing {
  const remarks = editing?.remarks ?? [];
  if (step === 'withdraw' && remarks.length === 0) return null;
  return {
    status: statusAfter[step],
    at: now,
    remarks: remark.text.trim() === '' ? remarks : [...remarks, { ...remark, text: remark.text.trim(), at: now }],
  };
}

const stepsFrom = {
  finished: ['submit', 'approve', 'return'],
  submitted: ['approve', 'return', 'withdraw'],
  returned: ['submit', 'approve', 'return'],
  approved: ['return'],
} as const;

const statusAfter = { submit: 'submitted', withdraw: 'returned', approve: 'approved', return: 'returned' } as const;

/** Whether the journey was amended after its editor approved it, so that it is no longer what was read. */
export const isAmendedSinceApproval = ({ editing, amendments }: Pick<Journey, 'editing' | 'amendments'>): boolean =>
  editing?.status === 'approved' && amendments.some(({ at }) => Date.parse(at) > Date.parse(editing.at));
