import { randomUUID } from 'node:crypto'
import { Redis } from 'ioredis'
import type { Hints, Topic } from './hints.ts'

type Hear = (message: string) => void

const TOPICS: readonly Topic[] = ['log', 'prose', 'presence']
/** Longest pause between two attempts to reach Redis, and longest attempt: its return is noticed soon. */
const RETRY_MS = 500
const CONNECT_MS = 2_000
/** How often every process looks into the database because a hint may be lost without a sign, in milliseconds: half of the 2 s
 * after Redis's return within which all processes must show the same, so that there is time left to read and to send. */
const DOUBT_MS = 1_000

/**
 * Hints through Redis's publish and subscribe. `deskId` keeps desks on one Redis apart. Redis may be away, at the start
 * too: what is told meanwhile is dropped, and on its return there is doubt. The operator is told of its going and coming.
 */
export function openRedisHints(url: string, deskId: string): Hints {
  const self = randomUUID()
  const channel = (topic: Topic) => `plumbline:${deskId}:${topic}`
  const listeners = new Map(TOPICS.map((topic) => [channel(topic), new Set<Hear>()]))
  const doubts = new Set<() => void>()
  const doubt = () => {
    for (const listener of doubts) listener()
  }

  const publisher = connect(url)
  const subscriber = connect(url)
  const sayNoMore = sayWhetherItAnswers(subscriber)
  subscriber.on('message', (from: string, text: string) => {
    const [sender, message] = parted(text)
    if (sender === self) return
    for (const listener of listeners.get(from) ?? []) listener(message)
  })
  subscriber.on('ready', () => void subscriber.subscribe(...listeners.keys()).then(doubt, drop))
  const timer = setInterval(doubt, DOUBT_MS).unref()

  return {
    tell: (topic, message) => {
      if (publisher.status === 'ready') publisher.publish(channel(topic), `${self} ${message}`).catch(drop)
    },
    hear: (topic, listener) => added(listeners.get(channel(topic)) ?? new Set(), listener),
    onDoubt: (listener) => added(doubts, listener),
    close: async () => {
      clearInterval(timer)
      sayNoMore()
      publisher.disconnect()
      subscriber.disconnect()
    },
  }
}

function connect(url: string): Redis {
  const redis = new Redis(url, {
    connectTimeout: CONNECT_MS,
    // A hint that has to wait is better dropped; a subscription is taken up on every `ready`, also on the first.
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    autoResubscribe: false,
    retryStrategy: (times) => Math.min(50 * times, RETRY_MS),
  })
  // Without a listener an error would end the process. What follows from it shows in `close` and `ready`.
  return redis.on('error', drop)
}

/** One line when Redis has gone and one when it is back, not one for every attempt. Answers what ends that. */
function sayWhetherItAnswers(redis: Redis): () => void {
  let away = false
  const gone = () => {
    if (!away) console.warn('Redis does not answer: changes made in other processes show a moment later.')
    away = true
  }
  const back = () => {
    if (away) console.log('Redis answers again.')
    away = false
  }
  redis.on('close', gone).on('ready', back)
  return () => void redis.off('close', gone).off('ready', back)
}

function parted(text: string): [sender: string, message: string] {
  const space = text.indexOf(' ')
  return [text.slice(0, space), text.slice(space + 1)]
}

function added<T>(set: Set<T>, value: T): () => void {
  set.add(value)
  return () => void set.delete(value)
}

/** A hint that did not go out is lost, and that is what the doubts are for. */
function drop(): void {}
