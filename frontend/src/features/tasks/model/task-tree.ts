import type { Programme, Task } from '@/shared/api/types'

export interface ProgrammeRow {
  key: string
  kind: 'programme'
  programme: Programme
  children: TaskRow[]
}

export interface TaskRow {
  key: string
  kind: 'task'
  task: Task
}

export type TreeRow = ProgrammeRow | TaskRow

/** Programmes in their order, each with its tasks; a programme without any of them is left out. */
export function taskTree(programmes: Programme[], tasks: Task[]): ProgrammeRow[] {
  const rowsOf = (programme: Programme): TaskRow[] =>
    tasks
      .filter((task) => task.programme.id === programme.id)
      .toSorted((one, other) => one.number - other.number)
      .map((task) => ({ key: task.id, kind: 'task', task }))
  return programmes
    .toSorted((one, other) => one.ordinal - other.ordinal)
    .map((programme) => ({
      key: programme.id,
      kind: 'programme' as const,
      programme,
      children: rowsOf(programme),
    }))
    .filter(({ children }) => children.length > 0)
}
