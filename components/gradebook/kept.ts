import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { Roster } from '@/lib/assign/gradebook/roster'
import type { Judgement } from '@/lib/assign/gradebook/rows'
import type { Taken } from '@/lib/assign/gradebook/taken'
import { soundContents } from './sound-contents'
import { storageWords } from './storage-words'

/** All that a gradebook holds. It stays on this machine. */
export type Contents = {
  readonly taken: readonly Taken[]
  /** By `judgementKey`. */
  readonly judgements: ReadonlyMap<string, Judgement>
  readonly roster: Roster | null
}
/** `unread`: entries that could not be read, and are left where they are. */
export type Loaded = Contents & { readonly unread?: number }
export const empty: Contents = { taken: [], judgements: new Map(), roster: null }

interface Tables extends DBSchema {
  taken: { key: string; value: Taken }
  judgements: { key: string; value: Judgement }
  roster: { key: string; value: Roster }
}

const name = 'day-one-gradebook'

/** Where a gradebook outlives the page. Each method rejects when the browser will not store. */
export type Kept = {
  load(): Promise<Loaded>
  addTaken(taken: readonly Taken[]): Promise<void>
  addJudgement(key: string, judgement: Judgement): Promise<void>
  setRoster(roster: Roster | null): Promise<void>
  replace(contents: Contents): Promise<void>
  /** Once true after the browser ended the database by itself: what was in it is gone. */
  wiped?(): boolean
  /** Calls back when another tab has changed something. */
  onChange(listener: () => void): () => void
}

export function openKept(): Kept {
  let opened: Promise<IDBPDatabase<Tables>> | null = null
  const channel = new BroadcastChannel(name)
  let wiped = false
  /** The next use opens it anew. */
  const lost = () => (opened = null)
  const database = async () => {
    opened ??= openDB<Tables>(name, 1, {
      upgrade: (db) => {
        for (const table of ['taken', 'judgements', 'roster'] as const) db.createObjectStore(table)
      },
      // A newer version of the site wants to change the tables: do not stand in its way.
      blocking: (_current, _blocked, event) => {
        ;(event.target as IDBDatabase).close()
        lost()
      },
      // The browser closed it: its data was cleared while this page is open.
      terminated: () => {
        wiped = true
        lost()
      },
    })
    try {
      return await opened
    } catch (error) {
      lost()
      throw new Error(storageWords(error), { cause: error })
    }
  }
  const told = () => channel.postMessage('changed')

  return {
    load: async () => {
      const db = await database()
      const transaction = db.transaction(['taken', 'judgements', 'roster'])
      const judgements = transaction.objectStore('judgements')
      const [taken, keys, values, [roster]] = await Promise.all([
        transaction.objectStore('taken').getAll(),
        judgements.getAllKeys(),
        judgements.getAll(),
        transaction.objectStore('roster').getAll(),
      ])
      const pairs = keys.map((key, at) => [key, values[at]] as const)
      return soundContents({ taken, judgements: pairs, roster })
    },
    addTaken: async (taken) => {
      const transaction = (await database()).transaction('taken', 'readwrite')
      await Promise.all(taken.map((one) => transaction.store.put(one, one.key)))
      await transaction.done
      told()
    },
    addJudgement: async (key, judgement) => {
      await (await database()).put('judgements', judgement, key)
      told()
    },
    setRoster: async (roster) => {
      const db = await database()
      await (roster ? db.put('roster', roster, 'one') : db.clear('roster'))
      told()
    },
    replace: async ({ taken, judgements, roster }) => {
      const db = await database()
      const transaction = db.transaction(['taken', 'judgements', 'roster'], 'readwrite')
      const [takenTable, judgementTable, rosterTable] = [
        transaction.objectStore('taken'),
        transaction.objectStore('judgements'),
        transaction.objectStore('roster'),
      ]
      await Promise.all([takenTable.clear(), judgementTable.clear(), rosterTable.clear()])
      await Promise.all([
        ...taken.map((one) => takenTable.put(one, one.key)),
        ...[...judgements].map(([key, value]) => judgementTable.put(value, key)),
        ...(roster ? [rosterTable.put(roster, 'one')] : []),
        transaction.done,
      ])
      told()
    },
    wiped: () => {
      const was = wiped
      wiped = false
      return was
    },
    onChange: (listener) => {
      channel.addEventListener('message', listener)
      return () => channel.removeEventListener('message', listener)
    },
  }
}
