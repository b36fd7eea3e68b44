import { useEffect } from 'react';
import type { MeetingDetail } from '#contract/views.ts';
import { usePlanView } from '#parts/plan-view.ts';
import { linkState } from '#parts/show/link-end.ts';
import { LinkPanel } from '#parts/show/link-panel.tsx';
import type { RoomView } from '#parts/show/room-view.ts';
import { useStageRelay } from '#parts/show/stage-relay.ts';
import { CurrentSlide } from './current-slide.tsx';
import { loadForms } from './forms.ts';
import { JumpList } from './jump-list.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { MinutesPanel } from './minutes-panel.tsx';
import { NetworkLine } from './network-line.tsx';
import { NewInformation } from './new-information.tsx';
import { NextSlide } from './next-slide.tsx';
import styles from './operator.module.css';
import panels from './panels.module.css';
import { PrivateNotes } from './private-notes.tsx';
import { EarlierPanel, ResolutionsPanel } from './resolutions-panel.tsx';
import { ShowControls } from './show-controls.tsx';
import { useOperator } from './use-operator.ts';

export function OperatorBody({ detail, room }: { detail: MeetingDetail; room: RoomView }) {
  const view = usePlanView(detail);
  const operator = useOperator(room);
  const { meeting } = view;
  useStageRelay(
    meeting.id,
    operator.stage,
    meeting.links.some((link) => linkState(link, new Date()) === 'holds'),
  );
  useEffect(loadForms, []);
  const slide = operator.slides[operator.place];
  return (
    <div className={styles.page}>
      <MeetingHead view={view} show={room.show} slideCount={operator.slides.length} />
      <div className={styles.columns}>
        <div className={styles.stage}>
          <CurrentSlide operator={operator} />
          <ShowControls operator={operator} />
          {slide && <PrivateNotes view={view} section={slide.key.section} />}
        </div>
        <div className={styles.beside}>
          {/* What comes and goes stands here: the slide and its controls keep their places. */}
          <NetworkLine meetingId={meeting.id} />
          <NewInformation view={view} />
          <div className={styles.ahead}>
            <NextSlide operator={operator} />
            <JumpList operator={operator} />
          </div>
          <ResolutionsPanel view={view} areas={room.show.areas} section={slide?.key.section ?? ''} />
          <MinutesPanel view={view} />
          <EarlierPanel view={view} areas={room.show.areas} />
          <details className={panels.panel}>
            <summary>Länk till rummets dator</summary>
            <LinkPanel detail={detail} />
          </details>
        </div>
      </div>
    </div>
  );
}
