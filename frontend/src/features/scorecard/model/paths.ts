/** A target's page at one unit. */
export const cellPath = (target: string, orgUnit: string): string =>
  `/targets/${target}?orgUnit=${encodeURIComponent(orgUnit)}`

/** The scorecard of the units below one; without a unit that of the whole plan. */
export function scorecardPath(orgUnit: string | null, filters: Record<string, string | undefined>): string {
  const query = new URLSearchParams()
  if (orgUnit) query.set('orgUnit', orgUnit)
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value)
  const words = query.toString()
  return words ? `/scorecard?${words}` : '/scorecard'
}
