import { setupServer } from 'msw/node'

/** Answers the API in tests; each test says what. */
export const server = setupServer()
