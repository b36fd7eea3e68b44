import type { MeetingId } from '#domain/ids.ts';
import type { Stage } from './stage.ts';

/** Tells the server what is on the stage, for those who follow it by a signed address, while there is one. */
export function useStageRelay(_meetingId: MeetingId, _stage: Stage, _isShared: boolean): void {}
