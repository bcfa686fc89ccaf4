command-held = Let out or drop what waits for an operator
usage-held = /held
example-held = /held
held-title = What waits for a yes or a no
held-none-title = Nothing waits
held-none = No poll is held.
held-poll = { $source }, { $moment }: { $count ->
    [one] one country
   *[other] { $count } countries
 } at once, such as { $examples }.
held-let-out = Let out: { $source }
held-drop = Drop: { $source }
held-released-title = Let out
held-released = { $chats ->
    [0] No chat asked for these countries.
    [one] One chat hears of it, in one message.
   *[other] { $chats } chats hear of it, in one message each.
 }
held-discarded-title = Dropped
held-discarded = No chat hears of it. /status goes on showing what the source publishes.
held-gone-title = Not held any more
held-gone = This poll was decided before, or never held.
option-alert = The number of the alert
command-seen = Mark an extreme alert as seen, so that it is not repeated
usage-seen = /seen <number>
example-seen = /seen 12
command-receipts = Which chats got the last alerts, and how fast
usage-receipts = /receipts [number]
example-receipts = /receipts 12
receipts-title = What became of the last alerts
receipts-one-title = Alert { $number }: { $country }
receipts-line = { $number } { $country }
receipts-at = { $source }, { $moment }
receipts-more = Alert { $number }
receipts-sent = { $chats ->
    [one] { $sent } of 1 chat
   *[other] { $sent } of { $chats } chats
  }
receipts-times = p50 { $median }, p99 { $p99 }, slowest { $slowest }
receipts-attempts = up to { $attempts } attempts
receipts-waiting = { $waiting } waiting
receipts-failed = { $count } never: { $reason }
receipts-none-title = No alerts yet
receipts-none = Nothing has gone out so far.
receipts-unknown-title = No such alert
receipts-unknown = /receipts shows the numbers of the last ones.
receipt-pending = waits
receipt-claimed = is being sent
receipt-sent = accepted
receipt-gone = chat closed
receipt-refused = given up
receipt-attempts = { $attempts ->
    [one] 1 attempt
   *[other] { $attempts } attempts
  }
command-drill = Send an exercise through the whole real path
usage-drill = /drill
example-drill = /drill
drill-nobody-title = No chat wants exercises
drill-nobody = An admin of a chat switches them on:
option-answer = yes or no
option-source = The source
option-moment = The moment of the poll
