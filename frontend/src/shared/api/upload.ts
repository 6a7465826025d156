import { callerHeaders } from './client'
import { Problem, problemOf } from './problem'

/** Sends a form with a file in it, or a file by itself, and tells how much of it is gone, from 0 to 1; fetch cannot say that. */
export async function upload<T>(
  path: string,
  body: FormData | Blob,
  onProgress: (share: number) => void,
): Promise<T> {
  const headers = await callerHeaders()
  const { status, text, type } = await sent(path, body, headers, onProgress)
  const response = new Response(text, { status, headers: { 'Content-Type': type } })
  if (!response.ok) throw await problemOf(response)
  return (await response.json()) as T
}

interface Sent {
  status: number
  text: string
  type: string
}

function sent(
  path: string,
  body: FormData | Blob,
  headers: Record<string, string>,
  onProgress: (share: number) => void,
): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', new URL(path, globalThis.location.origin).href)
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
    request.onerror = () => reject(new TypeError('no connection'))
    request.onload = () =>
      request.status > 0
        ? resolve({
            status: request.status,
            text: request.responseText,
            type: request.getResponseHeader('Content-Type') ?? '',
          })
        : reject(new Problem({ status: 0 }))
    request.send(body)
  })
}
