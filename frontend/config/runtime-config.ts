import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'

type Environment = Record<string, string | undefined>

/** What the page reads at start; in the image nginx answers the same from its environment. */
export function runtimeConfig(env: Environment) {
  return {
    oidcAuthority: env.YAODIAN_OIDC_AUTHORITY ?? 'http://localhost:8180/realms/yaodian',
    oidcClientId: env.YAODIAN_OIDC_CLIENT_ID ?? 'yaodian-spa',
    defaultAsOf: env.YAODIAN_DEFAULT_AS_OF || null,
    swaggerUrl: env.YAODIAN_SWAGGER_URL ?? 'http://localhost:8080/q/swagger-ui',
  }
}

function answer(env: Environment) {
  return (_request: IncomingMessage, response: ServerResponse) => {
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.setHeader('Cache-Control', 'no-store')
    response.end(JSON.stringify(runtimeConfig(env)))
  }
}

/** Serves /config.json from environment variables in `vite dev` and `vite preview`. */
export function runtimeConfigPlugin(env: Environment): Plugin {
  return {
    name: 'yaodian-runtime-config',
    configureServer: (server) => void server.middlewares.use('/config.json', answer(env)),
    configurePreviewServer: (server) => void server.middlewares.use('/config.json', answer(env)),
  }
}
