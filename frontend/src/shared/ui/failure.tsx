import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { isProblem, type Problem } from '@/shared/api/problem'
import { StateMessage } from './state-message'

interface FailureProps {
  error: unknown
  onRetry: () => void
  compact?: boolean
}

function Retry({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation()
  return <Button onClick={onRetry}>{t('state.retry')}</Button>
}

/** What a reader can mend comes first: the messages of the single errors, which the detail only points to. */
const wordsOf = (problem: Problem): string | undefined =>
  problem.errors.length > 0 ? problem.errors.map(({ message }) => message).join(' ') : problem.detail

/** Why something could not be shown: forbidden, missing, refused, or no connection. */
export function Failure({ error, onRetry, compact }: FailureProps) {
  const { t } = useTranslation()
  if (isProblem(error, 403))
    return (
      <StateMessage
        title={t('state.forbidden')}
        hint={error.detail ?? t('state.forbiddenHint')}
        compact={compact}
      />
    )
  if (isProblem(error, 404))
    return <StateMessage title={t('state.missing')} hint={t('state.missingHint')} compact={compact} />
  const problem = isProblem(error) ? error : null
  const reference = problem?.incident ?? problem?.requestId
  const hint = problem ? (
    <>
      {wordsOf(problem) ?? t('state.errorHint')}
      {reference && (
        <>
          <br />
          {t('state.incident')}
          <code>{reference}</code>
        </>
      )}
    </>
  ) : (
    t('state.errorHint')
  )
  const title = problem ? (problem.detail ? problem.title : t('state.error')) : t('state.offline')
  return (
    <StateMessage
      title={title}
      hint={hint}
      action={<Retry onRetry={onRetry} />}
      compact={compact}
      role="alert"
    />
  )
}
