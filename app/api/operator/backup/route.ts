import { currentDesk } from '../../../../server/current-desk.ts'
import { NOT_STORED, refuse } from '../../answer.ts'

/**
 * The embedded desk as one archive; only for who holds the operator key. 404 where the data are on PostgreSQL, whose own
 * tools back it up.
 */
export function POST(request: Request): Response {
  const desk = currentDesk()
  if (!desk.isOperator(request.headers.get('Authorization'))) return refuse({ type: 'notSignedIn' })
  const archive = desk.backUp()
  if (archive === null) return refuse({ type: 'notFound', what: 'embedded database' })
  return new Response(archive, { headers: { 'Content-Type': 'application/gzip', ...NOT_STORED } })
}
