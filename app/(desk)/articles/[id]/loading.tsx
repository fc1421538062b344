import { StandIn } from './stand-in.tsx'

/** What stands where the article will be while its page is on the way. */
export default function Loading() {
  return <StandIn />
}
