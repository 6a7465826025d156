import { useTranslation } from 'react-i18next'
import { FileButton } from '@/shared/ui/file-button'
import { FileZone } from '@/shared/ui/file-zone'
import { ACCEPTED } from '../model/batch-file'

/** Takes one file of figures: dragged here, or picked. */
export function BatchFileZone({ onFile }: { onFile: (file: File) => void }) {
  const { t } = useTranslation()
  const take = ([file]: File[]) => file && onFile(file)
  return (
    <FileZone hint={t('exchange.drop')} onFiles={take}>
      <FileButton type="primary" label={t('exchange.pick')} accept={ACCEPTED} onFiles={take} />
    </FileZone>
  )
}
