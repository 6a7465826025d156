import { Checkbox, Form } from 'antd'
import { useTranslation } from 'react-i18next'
import type { ComparisonItem, PlanComparison } from '@/shared/api/types'
import { EditorForm } from '@/shared/forms/editor-form'
import { FieldSection, SelectField } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import type { Successions } from '../api/successions'

interface Values {
  predecessor: string
  takeBaseline: boolean
}

interface LinkDrawerProps {
  item: ComparisonItem
  comparison: PlanComparison
  decide: Successions['decide']
  onClose: () => void
}

/** Says which commitment of the earlier plan this one follows, and whether a target starts from where it came to. */
export function LinkDrawer({ item, comparison, decide, onClose }: LinkDrawerProps) {
  const { t } = useTranslation()
  const { after, before } = item
  const title = t('years.linkTitle')
  const choices = comparison.items
    .filter((each) => each.kind === item.kind && each.before && (each.verdict === 'DROPPED' || each === item))
    .flatMap(({ before: side }) => (side ? [{ value: side.id, label: side.title }] : []))
  const save = ({ predecessor, takeBaseline }: Values) =>
    decide({
      kind: item.kind,
      with: comparison.with.code,
      predecessor,
      successor: after?.id ?? '',
      verdict: 'SAME',
      takeBaseline: item.kind === 'TARGET' && takeBaseline,
    })
  return (
    <FormDrawer title={title}>
      <p>{after?.title}</p>
      <EditorForm<Values>
        label={title}
        initial={{ ...(before && { predecessor: before.id }), takeBaseline: false }}
        save={save}
        onSaved={onClose}
        onCancel={onClose}
      >
        <FieldSection>
          <SelectField
            name="predecessor"
            label={t('years.predecessor', { year: comparison.withYear })}
            required
            wide
            options={choices}
          />
        </FieldSection>
        {item.kind === 'TARGET' && (
          <Form.Item name="takeBaseline" valuePropName="checked">
            <Checkbox>{t('years.takeBaseline')}</Checkbox>
          </Form.Item>
        )}
      </EditorForm>
    </FormDrawer>
  )
}
