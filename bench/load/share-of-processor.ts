/** Measures how busy this process is: answers a function that tells the share of one processor since the call, 1 is all of it. */
export function shareOfProcessor(): () => number {
  const begun = { used: process.cpuUsage(), at: process.hrtime.bigint() }
  return () => {
    const { user, system } = process.cpuUsage(begun.used)
    return (user + system) / (Number(process.hrtime.bigint() - begun.at) / 1000)
  }
}
