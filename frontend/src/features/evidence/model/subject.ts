/** What evidence is behind: exactly one of the three. */
export type EvidenceSubject = { observation: string } | { progressReport: string } | { milestone: string }
