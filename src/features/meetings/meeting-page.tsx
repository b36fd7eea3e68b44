/** One meeting: prepared until it is held, as it was when it is closed. */
export function MeetingPage() {
  return <h1>Möte</h1>;
}
