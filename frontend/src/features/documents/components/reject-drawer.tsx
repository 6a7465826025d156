import { Alert, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import { FieldSection, LongTextField, SelectField } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import type { Finding } from '../model/findings'
import type { Confirmation } from '../model/use-confirmation'
import { useFindingWords } from './use-finding-words'

interface Values {
  movedTo?: string | null
  reason?: string | null
}

/** Says what is lost unless somewhere else takes it over, and asks why. */
function FallingAway({ below }: { below: Finding[] }) {
  const { t } = useTranslation()
  const isMoved = Boolean(Form.useWatch<unknown>('movedTo'))
  if (isMoved) return null
  const count = (kind: Finding['kind']) => below.filter((each) => each.kind === kind).length
  return (
    <>
      <Alert
        type="warning"
        showIcon
        style={{ marginBottom: 16 }}
        title={t('documents.fallAway', {
          tasks: count('task'),
          clauses: count('clause'),
          targets: count('target'),
          milestones: count('milestone'),
        })}
      />
      <FieldSection>
        <LongTextField name="reason" label={t('documents.reason')} required />
      </FieldSection>
    </>
  )
}

interface RejectDrawerProps {
  finding: Finding
  confirmation: Confirmation
  onClose: () => void
}

/** Rejects a programme or task: what it holds goes to another one, or falls away with a reason. */
export function RejectDrawer({ finding, confirmation, onClose }: RejectDrawerProps) {
  const { t } = useTranslation()
  const { findings, decisions, standing, decide, slice } = confirmation
  const { titleOf } = useFindingWords(slice)
  const title = `${t('documents.reject')}：${t(`documents.kinds.${finding.kind}`)}`
  const before = decisions[finding.key]
  const places = findings
    .filter(({ kind, key }) => kind === finding.kind && key !== finding.key)
    .filter(({ key }) => decisions[key]?.state !== 'rejected' && !standing.fallen[key])
    .map((each) => ({ value: each.key, label: titleOf(each, decisions[each.key]) }))
  const save = ({ movedTo, reason }: Values) => {
    decide([finding.key], () => ({
      state: 'rejected',
      ...(movedTo ? { movedTo } : { reason: reason?.trim() ?? '' }),
    }))
    return Promise.resolve()
  }
  return (
    <FormDrawer title={title}>
      <p>
        <strong>{titleOf(finding, before)}</strong>
      </p>
      <EditorForm<Values>
        label={title}
        initial={{ movedTo: before?.movedTo ?? null, reason: before?.reason ?? null }}
        save={save}
        onSaved={onClose}
        onCancel={onClose}
        saveLabel={t('documents.reject')}
      >
        <FieldSection>
          <SelectField
            name="movedTo"
            label={t('documents.moveTo')}
            hint={t('documents.moveToHint')}
            wide
            options={places}
          />
        </FieldSection>
        <FallingAway below={findings.filter(({ above }) => above.includes(finding.key))} />
      </EditorForm>
    </FormDrawer>
  )
}
