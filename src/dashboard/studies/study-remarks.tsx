import { isExample } from '../../model/example.js';
import type { Journey } from '../../model/journey.js';
import type { Language } from '../../model/settings.js';
import type { Study } from '../../model/study.js';
import type { RemarkDialogs } from '../desk/use-remark-dialogs.js';
import { CommentList } from '../map/comment-list.js';
import { IdeaBacklog } from '../map/idea-backlog.js';
import { useReport } from '../report/use-report.js';

interface Properties {
  study: Study;
  journeys: readonly Journey[];
  remarks: RemarkDialogs;
  language: Language;
}

/** What lies below the map: the backlog of ideas, with what followed as soon as there is a later round, and the comments. */
export function StudyRemarks({ study, journeys, remarks, language }: Properties) {
  const rounds = new Set(journeys.map(({ round }) => round).filter((round) => round !== null));
  const Backlog = rounds.size > 1 && study.ideas.length > 0 ? BacklogWithEffects : IdeaBacklog;
  const reviewers = new Map(
    journeys.flatMap(({ reviewer, touchpoints }) => touchpoints.map(({ id }) => [id, reviewer] as const)),
  );
  return (
    <>
      <Backlog
        study={study}
        effects={[]}
        reviewerOf={(touchpoint) => reviewers.get(touchpoint) ?? null}
        language={language}
        onEdit={remarks.editIdea}
        onAdd={() => remarks.addIdea(null)}
        onProve={remarks.proveIdea}
      />
      <CommentList
        comments={study.comments}
        language={language}
        onEdit={remarks.editComment}
        onAdd={remarks.addComment}
      />
    </>
  );
}

/** The backlog with the before and after that the report's worker finds. */
function BacklogWithEffects(properties: Parameters<typeof IdeaBacklog>[0]) {
  const { report } = useReport({ includeUnfinished: false, ofExample: isExample(properties.study) });
  const sections = report?.sections.filter((section) => section.study === properties.study.id) ?? [];
  return <IdeaBacklog {...properties} effects={sections.flatMap(({ ideas }) => ideas)} />;
}
