import Database from 'better-sqlite3'

/*
 * Loaded into a child before the program: it dies by SIGKILL just before the statement that is the KILL_BEFORE_WRITE-th
 * to write what a poll or a send comes to. So a kill falls between two steps that no clock can tell apart.
 */

const STEP = /^\s*(?:insert into|update) "(?:sources|changes|alerts|cards|deliveries|chats)"/i
let left = Number(process.env['KILL_BEFORE_WRITE'])

Database.prototype.prepare = new Proxy(Database.prototype.prepare, {
  apply(prepare, database, [sql]) {
    const statement: Database.Statement = Reflect.apply(prepare, database, [sql])
    if (!STEP.test(String(sql))) return statement
    statement.run = counted(statement.run)
    statement.all = counted(statement.all)
    statement.get = counted(statement.get)
    return statement
  },
})

function counted<Execute extends (...values: never[]) => unknown>(execute: Execute): Execute {
  return new Proxy(execute, {
    apply(target, statement, values) {
      left -= 1
      if (left === 0) process.kill(process.pid, 'SIGKILL')
      return Reflect.apply(target, statement, values)
    },
  })
}
