import { useTranslation } from 'react-i18next'
import { EditorForm } from '@/shared/forms/editor-form'
import { FieldSection, LongTextField, SelectField } from '@/shared/forms/fields'
import { FormDrawer } from '@/shared/forms/form-drawer'
import { wordOptions } from '@/shared/forms/options'
import { useSay } from '../api/say'

interface Said {
  kind: 'COMPLAINT' | 'SUGGESTION'
  words: string
}

/** Where anybody says what is wrong or could be better; nobody is told who it was. */
export function SayDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const say = useSay()
  return (
    <FormDrawer title={t('voice.say')}>
      <EditorForm<Said>
        label={t('voice.say')}
        initial={{ kind: 'SUGGESTION' }}
        save={({ kind, words }) => say({ kind, words, page: null, target: null })}
        onSaved={onClose}
        onCancel={onClose}
        saveLabel={t('voice.send')}
      >
        <p>{t('voice.private')}</p>
        <FieldSection>
          <SelectField
            name="kind"
            label={t('voice.kind')}
            options={wordOptions(t('voice.kinds', { returnObjects: true }))}
            required
          />
          <LongTextField name="words" label={t('voice.words')} rows={6} required />
        </FieldSection>
      </EditorForm>
    </FormDrawer>
  )
}
