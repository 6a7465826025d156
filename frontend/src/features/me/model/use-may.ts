import { useQuery } from '@tanstack/react-query'
import { meOptions } from '../api/me'

/** Asks the server's list of what this person may do, such as createTask. */
export function useMay(): (permission: string) => boolean {
  const { data } = useQuery(meOptions())
  return (permission) => data?.permissions.includes(permission) ?? false
}
