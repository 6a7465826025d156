import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { startI18n } from '@/shared/i18n/i18n'
import { server } from './server'

// antd in jsdom on a busy machine needs more than the default second.
configure({ asyncUtilTimeout: 10_000 })

/** What jsdom lacks and antd asks for. */
function stubBrowser() {
  const wide = (query: string) => {
    const min = /min-width:\s*(\d+)/.exec(query)
    const max = /max-width:\s*([\d.]+)/.exec(query)
    return (!min || 1280 >= Number(min[1])) && (!max || 1280 <= Number(max[1]))
  }
  globalThis.matchMedia = (query: string) =>
    ({
      matches: query.includes('width') && wide(query),
      media: query,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
      addListener: () => undefined,
      removeListener: () => undefined,
    }) as unknown as MediaQueryList
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  globalThis.HTMLCanvasElement.prototype.getContext = () => null
  const computed = globalThis.getComputedStyle
  globalThis.getComputedStyle = (element) => computed(element)
}

beforeAll(async () => {
  stubBrowser()
  server.listen({ onUnhandledRequest: 'error' })
  await startI18n('zh-CN')
})

afterEach(() => {
  cleanup()
  server.resetHandlers()
})

afterAll(() => server.close())
