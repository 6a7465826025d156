import { MoreOutlined } from '@ant-design/icons'
import { Button, Dropdown, type MenuProps } from 'antd'
import { useTranslation } from 'react-i18next'

interface ActionsMenuProps {
  items: NonNullable<MenuProps['items']>
  /** What is acted on, by its name. */
  subject: string
}

/** What one may do with a thing, behind one button. */
export function ActionsMenu({ items, subject }: ActionsMenuProps) {
  const { t } = useTranslation()
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button
        type="text"
        size="small"
        icon={<MoreOutlined />}
        aria-label={`${t('action.edit')} ${subject}`}
      />
    </Dropdown>
  )
}
