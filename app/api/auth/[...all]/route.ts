import { currentDesk } from '../../../../server/current-desk.ts'

/** Accounts: better-auth's own addresses. */
export function GET(request: Request): Promise<Response> {
  return currentDesk().auth(request)
}

/** As GET. */
export function POST(request: Request): Promise<Response> {
  return currentDesk().auth(request)
}
