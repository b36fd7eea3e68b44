import { Notice } from '#ui/notice.tsx';

/** Where a meeting was to be that is not there. */
export function NoSuchMeeting() {
  return (
    <Notice isPage title="Mötet finns inte">
      <p>
        Kontrollera adressen eller gå till <a href="/styrgrupp">alla möten</a>.
      </p>
    </Notice>
  );
}
