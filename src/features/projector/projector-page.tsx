/** What the room sees, in a window of its own, driven from the operator's. */
export function ProjectorPage() {
  return <h1>Visning</h1>;
}
