import { roomRoutes } from '#contract/routes.ts';
import type { MockEndpoint } from '#mocks/mock-endpoint.ts';
import { room as backend } from '#operations/room.ts';

export const room = (mock: MockEndpoint) => [
  mock(roomRoutes.readRoomShow, backend.readRoomShow),
  mock(roomRoutes.followStage, backend.followStage),
  mock(roomRoutes.sendStage, backend.sendStage),
];
