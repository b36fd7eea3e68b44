/** The operator's screen: what the room sees, what comes next, and what is written down. */
export function OperatorPage() {
  return <h1>Visa mötet</h1>;
}
