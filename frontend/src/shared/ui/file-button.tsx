import { Button, type ButtonProps } from 'antd'
import { useRef } from 'react'

interface FileButtonProps {
  /** Its words, also the name of the field behind it. */
  label: string
  /** What the picker offers; the service looks at the content. */
  accept: string
  onFiles: (files: File[]) => void
  multiple?: boolean
  /** Opens a phone's camera. */
  camera?: boolean
  type?: ButtonProps['type']
  className?: string | undefined
}

/** A button by which files are picked; the same file may be picked again. */
export function FileButton({ label, accept, onFiles, multiple, camera, type, className }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button type={type} className={className} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        hidden
        multiple={multiple}
        accept={accept}
        capture={camera ? 'environment' : undefined}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          currentTarget.value = ''
          if (files.length) onFiles(files)
        }}
      />
    </>
  )
}
