export type Pace = { kind: 'ahead' | 'behind' | 'level'; points: number }

/** How far progress runs ahead of the time elapsed, in percentage points; within one point is level. */
export function paceOf(progress: number, timeElapsed: number): Pace {
  const points = Math.round((progress - timeElapsed) * 1000) / 10
  if (Math.abs(points) < 1) return { kind: 'level', points: 0 }
  return { kind: points > 0 ? 'ahead' : 'behind', points: Math.abs(points) }
}
