import { useQueryClient } from '@tanstack/react-query'

/** The first element of every query key: the feature's word. */
export type Word =
  | 'me'
  | 'plans'
  | 'programmes'
  | 'tasks'
  | 'targets'
  | 'observations'
  | 'milestones'
  | 'organisation'
  | 'overview'
  | 'scorecard'
  | 'timeline'
  | 'feeds'
  | 'reporting'
  | 'reviews'
  | 'supervision'
  | 'reminders'
  | 'notifications'
  | 'briefs'
  | 'voice'
  | 'audit'
  | 'progress'
  | 'evidence'
  | 'exchange'
  | 'webhooks'
  | 'documents'
  | 'years'

/** What else has to be read again when something of this word has changed: lights travel upwards. */
const moved: Partial<Record<Word, Word[]>> = {
  plans: [
    'programmes',
    'tasks',
    'targets',
    'milestones',
    'overview',
    'scorecard',
    'timeline',
    'observations',
    'reporting',
    'reminders',
    'years',
    'documents',
  ],
  programmes: ['tasks', 'overview', 'timeline', 'years'],
  tasks: ['targets', 'milestones', 'overview', 'timeline'],
  targets: ['tasks', 'overview', 'scorecard', 'timeline', 'reporting'],
  observations: ['targets', 'tasks', 'overview', 'scorecard', 'timeline', 'reporting', 'reviews'],
  milestones: ['tasks', 'overview', 'timeline'],
  documents: ['plans'],
  progress: ['reporting', 'reviews'],
  evidence: ['reviews'],
  years: ['programmes', 'tasks', 'targets', 'milestones', 'overview', 'timeline'],
}

/** Marks the word's queries, and those that are computed from it, as out of date. */
export function useInvalidate(word: Word) {
  const client = useQueryClient()
  return () =>
    Promise.all([word, ...(moved[word] ?? [])].map((each) => client.invalidateQueries({ queryKey: [each] })))
}
