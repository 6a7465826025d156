import { Drawer } from 'antd'
import type { ReactNode } from 'react'

/** A small form beside the page; it closes by its own buttons only, so that nothing typed gets lost. */
export function FormDrawer({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Drawer
      open
      title={title}
      size="min(100vw, 420px)"
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
    >
      {children}
    </Drawer>
  )
}
