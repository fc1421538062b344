import '../server/main.ts'
import { currentDesk } from '../server/current-desk.ts'

// What a socket extension does: it lives in Node's own module graph, beside the entry, and listens to the desk.
currentDesk().subscribe((event) => console.log(`heard ${event.seq} ${event.command} ${event.subjects.join(' ')}`))
