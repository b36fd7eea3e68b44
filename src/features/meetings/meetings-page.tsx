/** All meetings of the steering group. */
export function MeetingsPage() {
  return <h1>Styrgrupp</h1>;
}
