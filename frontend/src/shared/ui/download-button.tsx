import { Button, type ButtonProps } from 'antd'
import { useState } from 'react'
import { useProblemDialog } from '@/shared/forms/use-problem-dialog'

type DownloadButtonProps = Omit<ButtonProps, 'onClick' | 'loading'> & { run: () => Promise<void> }

/** A button behind which a file is made and saved: busy meanwhile, and it says why when it fails. */
export function DownloadButton({ run, ...button }: DownloadButtonProps) {
  const sayProblem = useProblemDialog()
  const [isBusy, setBusy] = useState(false)
  const download = async () => {
    setBusy(true)
    try {
      await run()
    } catch (error) {
      sayProblem(error)
    } finally {
      setBusy(false)
    }
  }
  return <Button {...button} loading={isBusy} onClick={() => void download()} />
}
