/** "10.42", with the day when it was not today: "21 november 10.42". By this machine's clock, as both times are. */
export function fetchedAtText(fetchedAt: Date, now: Date): string {
  const time = fetchedAt.toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }).replace(':', '.');
  if (fetchedAt.toDateString() === now.toDateString()) return time;
  const isThisYear = fetchedAt.getFullYear() === now.getFullYear();
  const day = { day: 'numeric', month: 'long' } as const;
  return `${fetchedAt.toLocaleDateString('sv-SE', isThisYear ? day : { ...day, year: 'numeric' })} ${time}`;
}
