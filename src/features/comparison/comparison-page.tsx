/** What has changed in the plan between any two days or meetings. */
export function ComparisonPage() {
  return <h1>Jämför</h1>;
}
