/** The show for a screen without sign-in, by a signed address. */
export function RoomPage() {
  return <h1>Visning</h1>;
}
