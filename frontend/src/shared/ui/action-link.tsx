import { Button, type ButtonProps } from 'antd'
import { useNavigate } from 'react-router'
import { useHref } from '@/shared/routing/search'

interface ActionLinkProps {
  to: string
  type?: ButtonProps['type']
  size?: ButtonProps['size']
  'aria-label'?: string
  children: string
}

/** A link that looks like a button, for going to a form. */
export function ActionLink({ to, type = 'primary', size, children, ...rest }: ActionLinkProps) {
  const navigate = useNavigate()
  const href = useHref()(to)
  const go = (event: React.MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    void navigate(href)
  }
  return (
    <Button type={type} size={size} href={href} onClick={go} {...rest}>
      {children}
    </Button>
  )
}
