import type { Task, TaskRequest } from '@/shared/api/types'

/** What the task form holds: the create body without the plan, which the page knows. */
export type TaskValues = Omit<TaskRequest, 'plan'>

export function taskValues(task: Task): TaskValues {
  return {
    code: task.code,
    programme: task.programme.id,
    number: task.number,
    title: task.title,
    description: task.description ?? null,
    leadDepartment: task.leadDepartment?.code ?? null,
    supportDepartments: task.supportDepartments.map(({ code }) => code),
    startDate: task.startDate ?? null,
    dueDate: task.dueDate ?? null,
    progressOverride: task.progressOverride ?? null,
    progressReason: task.progressReason ?? null,
    reportingCycle: task.reportingCycle,
    clauses: task.clauses.map(({ text, kind, start, end }) => ({
      text,
      kind,
      start: start ?? null,
      end: end ?? null,
    })),
  }
}
