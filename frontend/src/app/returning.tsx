import { Navigate, useSearchParams } from 'react-router'

/** Where Keycloak sends the browser back to: waits while the session leads on to the page that was asked for. */
export function Returning() {
  const [parameters] = useSearchParams()
  return parameters.has('state') ? null : <Navigate to="/" replace />
}
