### What only Discord's apps show, and where Tocsin may speak there.

guest-title = I am only a guest here
guest = Here I answer questions, but I cannot ring: I am no member of this server or conversation. Add me to a server of yours, or write to me alone. Nothing has changed.
guest-add = Add me
guest-cut-title = There is more
guest-cut = { $count ->
    [one] One more message does not fit here: as a guest I may only send a few. All of it comes where I am a member.
   *[other] { $count } more messages do not fit here: as a guest I may only send a few. All of it comes where I am a member.
  }

cannot-ring-title = I could not ring here
cannot-ring = Nothing has changed, because alerts could not come to this channel. In the way is:
obstacle-view = The permission View Channel
obstacle-send = The permission Send Messages
obstacle-send-in-threads = The permission Send Messages in Threads
obstacle-embed = The permission Embed Links
obstacle-locked = This thread is locked: a moderator has to unlock it, or to give me the permission Manage Threads
obstacle-private-thread = I am not in this private thread: mention me in it, and I am added
obstacle-forum = This is a forum, and messages belong in its posts: type the command in one of them
cannot-ring-mend = To mend it: Edit Channel → Permissions, add me or my role, and allow what is listed.
cannot-ring-again = Then type the command again.

# Names of slash commands: lower case, no spaces, at most 32 characters, each only once a language.
slash-status = status
slash-subscribe = subscribe
slash-unsubscribe = unsubscribe
slash-list = list
slash-silence = silence
slash-settings = settings
slash-link = link
slash-sources = sources
slash-start = start
slash-held = held
slash-feeds = feeds
slash-bulletin = bulletin
slash-receipts = receipts
slash-drill = drill
slash-help = help
slash-pause = pause
slash-resume = resume
slash-about = about
slash-privacy = privacy
slash-forget = forget
slash-stats = stats
slash-chats = chats
slash-log = log
slash-export = export
slash-import = import
slash-compare = compare
slash-changes = changes
slash-why = why
slash-timeline = timeline
slash-map = map
slash-missions = missions
slash-preview = preview
slash-proof = proof

# Names of their options, each only once a command.
slash-option-country = country
slash-option-part = part
slash-option-severity = severity
slash-option-mode = mode
slash-option-duration = duration
slash-option-text = text
slash-option-setting = setting
slash-option-value = value
slash-option-code = code
slash-option-action = action
slash-option-alert = alert
slash-option-answer = answer
slash-option-source = source
slash-option-moment = moment
slash-option-other = other
slash-option-days = days
slash-option-continent = continent
slash-option-level = level
slash-option-kinds = kinds
slash-option-before = before
slash-option-sure = sure
slash-option-chat = chat
slash-option-json = json
slash-option-attachment = attachment
slash-option-document = document
