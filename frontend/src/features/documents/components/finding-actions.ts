import type { Finding } from '../model/findings'

/** What can be done with a finding. */
export interface FindingActions {
  look: (key: string) => void
  accept: (finding: Finding) => void
  acceptBelow: (finding: Finding) => void
  reject: (finding: Finding) => void
  mend: (finding: Finding) => void
  tie: (finding: Finding) => void
}
