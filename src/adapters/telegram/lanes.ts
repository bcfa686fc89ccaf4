/** Work for one chat in its order, for different chats at the same time. */
export interface Lanes {
  /** Resolves when the work is done, which must not reject. */
  run(chat: string, work: () => Promise<void>): Promise<void>
  /** Resolves when nothing runs, or after `milliseconds`. */
  idle(milliseconds: number): Promise<void>
}

/** One lane for each chat, as long as it has work. */
export function createLanes(): Lanes {
  const lanes = new Map<string, Promise<void>>()
  return {
    run(chat, work) {
      const lane = (lanes.get(chat) ?? Promise.resolve()).then(work)
      lanes.set(chat, lane)
      const leave = () => {
        if (lanes.get(chat) === lane) lanes.delete(chat)
      }
      lane.then(leave, leave)
      return lane
    },
    async idle(milliseconds) {
      let timer: NodeJS.Timeout | undefined
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, milliseconds)
      })
      await Promise.race([Promise.allSettled(lanes.values()), patience])
      clearTimeout(timer)
    },
  }
}
