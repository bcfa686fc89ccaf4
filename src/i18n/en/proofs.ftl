### What an alert rests on: its words before and after, and what was fetched.

command-proof = What an alert rests on: the words before and after, and what was fetched
usage-proof = /proof [number] [file]
example-proof = /proof 12
option-attachment = file for the texts before and after, answer for what a server answered
option-document = Which of the answers, such as 2
proof-button = Proof
proofs-button = Proofs
proof-here-title = What the last alerts here rest on
proof-anywhere-title = Nothing has rung here yet: the last alerts elsewhere
proof-none-title = No alerts yet
proof-none = Nothing has gone out so far.
proof-unknown-title = No such alert
proof-unknown = There is no alert “{ $typed }”.
proof-before = Before:
proof-after = Now:
proof-new = New:
proof-gone = Gone:
proof-alone = The sentence:
proof-stood = The same words stood there before.
proof-field = It rests on a field or wording that the government publishes, not on a sentence.
proof-more-sentences = { $count ->
    [one] One more sentence changed: the file has it.
   *[other] { $count } more sentences changed: the file has them.
  }
proof-dated = the source’s own date: { $day }
proof-undated = the source prints no date
proof-fetched = What was fetched
proof-fetched-page = What was fetched, page { $page } of { $pages }
proof-not-kept = Not kept: this alert is older than proofs, or nothing was stored with it.
proof-texts-gone = The texts before and after were taken out after { $days } days.
proof-no-texts = No texts of that look are kept.
proof-no-before = There is no text from before to compare with.
proof-no-after = No text of that look is kept.
proof-no-documents = What the government’s server answered is not kept.
proof-of-exercise = An exercise: no government said this.
proof-of-bulletin = A report, not the advice of a government: nothing else is kept of it.
proof-of-turn = It rests on what single governments said.
proof-turn-unknown = No alert of these governments about leaving is known: they may have called before I first looked.
proof-file-button = Texts as a file
proof-answer-button = Answer { $place }
proof-back = Back to the proof
proof-no-file-title = No texts
proof-no-file = No texts are kept of alert { $number }.
proof-no-answer-title = No such answer
proof-no-answer = Alert { $number } has no answer { $place }.
proof-answer-gone-title = No longer kept
proof-answer-gone = Answer { $place } of alert { $number } was taken out. Its hash still stands in the proof.
proof-same-texts = The texts are the same.
proof-check = SHA-256 of the whole answer:

file-cut = Cut: a file has at most 1 MB here.
file-not-taken = The file { $name } could not be sent here.
