import { useTranslation } from 'react-i18next'
import { wordsFor } from '@/shared/api/export-table'
import { LIGHTS } from './palette'

/** What lights are called, for a table that goes out. */
export function useLightWords() {
  const { t } = useTranslation()
  return wordsFor(LIGHTS, (light) => t(`light.${light}`))
}
