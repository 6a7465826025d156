import { useState, type DragEvent, type ReactNode } from 'react'
import styles from './file-zone.module.css'

interface FileZoneProps {
  /** What is dragged here, one file at least. */
  onFiles: (files: File[]) => void
  hint: string
  /** Buttons by which files are picked instead. */
  children: ReactNode
}

/** A place to drag files to. */
export function FileZone({ onFiles, hint, children }: FileZoneProps) {
  const [isOver, setOver] = useState(false)
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const files = [...event.dataTransfer.files]
    if (files.length) onFiles(files)
  }
  return (
    <div
      className={`${styles.zone} ${isOver ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      {children}
      <span className={styles.hint}>{hint}</span>
    </div>
  )
}
