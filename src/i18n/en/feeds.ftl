command-sources = Where the advice comes from, how fresh it is, licences and credits
usage-sources = /sources [continent]
example-sources = /sources
sources-title = { $count ->
    [one] One source is watched
   *[other] { $count } sources are watched
  }
sources-paused = paused by an operator
sources-blind = blind for { $duration }: { $reason }
sources-unread = not read yet
sources-unproven = unproven: no live answer was read so far
sources-licence = { $licence }
sources-credit = { $attribution } ({ $licence })
sources-off = Not watched
sources-off-needs = off: its server wants a relay or a key that is not set
sources-off-chosen = off: the operators chose others
sources-feeds = Feeds that the operators added (not governments)
sources-quoted = All words of governments are quoted from these sources and stay theirs.
command-feeds = List, add, test, pause or hurry what is read
usage-feeds = /feeds [list, add, test, remove, pause, resume, poll, interval] …
example-feeds = /feeds add https://news.example/feed.xml severe
feeds-title = { $feeds ->
    [0] No feeds
    [one] One feed
   *[other] { $feeds } feeds
  }, { $sources ->
    [one] one source
   *[other] { $sources } sources
  }
feeds-none = No feed was added yet:
feeds-sources = Governments’ sources
feeds-sources-off = Off: { $sources }. /feeds resume <id> switches one on.
feeds-doubts = Countries were not clear, so nobody heard of these under those names
feeds-every = every { $duration }
feeds-at-most = at most { $severity }
feeds-last-error = last look failed: { $reason }
feeds-untitled = (no title)
feeds-added-title = Added: { $name }
feeds-added = { $count ->
    [0] It has no entries yet. Its id is { $id }.
    [one] Its one entry is remembered and does not ring; new ones will. Its id is { $id }.
   *[other] Its { $count } entries are remembered and do not ring; new ones will. Its id is { $id }.
  }
feeds-added-severity = Its bulletins are at most { $severity }, and never more than their words carry.
feeds-known-title = Already there
feeds-known = This feed is { $id }.
feeds-bad-address-title = That is no address of a feed
feeds-bad-address = It must begin with http:// or https:// and hold no user or password.
feeds-trouble-title = This feed cannot be read
feeds-trouble = Nothing was added, because { $reason }:
feeds-removed-title = Removed
feeds-removed = { $id } is no longer read. What it rang stays as it was sent.
feeds-paused-title = Paused
feeds-paused = { $id } is not read until /feeds resume { $id }. It counts as neither blind nor calm.
feeds-resumed-title = Resumed
feeds-resumed = { $id } is read again, now.
feeds-polled-title = Asking now
feeds-polled = { $id } is being asked. /feeds list shows what came of it.
feeds-interval-title = Interval set
feeds-interval = From now on, also after a restart: { $id }.
feeds-bad-interval-title = That is no interval
feeds-bad-interval = Type a number with s, m, h or d, from 1s to 7d, such as /feeds interval us-state 10m.
feeds-unknown-title = There is no { $id }
feeds-unknown = /feeds list has the ids. Nothing has changed.
feeds-off-title = { $id } is off
feeds-off = /feeds resume { $id } switches it on. Nothing has changed.
feeds-is-paused-title = { $id } is paused
feeds-is-paused = /feeds resume { $id } lets it be read again. Nothing has changed.
feeds-not-here-title = Not here
feeds-not-here = Nothing is read live here, so there is nothing to change ({ $id }).
feeds-usage-title = What /feeds can do
feeds-usage-add = /feeds add <url> [severity] [name]
feeds-usage-test = /feeds test <url>
feeds-usage-remove = /feeds remove <id>
feeds-usage-pause = /feeds pause <id>
feeds-usage-resume = /feeds resume <id>
feeds-usage-poll = /feeds poll <id>
feeds-usage-interval = /feeds interval <id> <15m>
feeds-usage-severity = Severity is the most its bulletins may be: { $names }. Usually moderate; ids are in /feeds list.
feeds-trial-title = { $title }: { $count ->
    [one] one entry
   *[other] { $count } entries
  }
feeds-trial-empty = It has no entries at the moment.
feeds-trial = These are its newest. Nothing was added or sent.
feeds-trial-nobody = names no country
feeds-trial-doubtful = not clear: { $names }
option-action = What to do: list, add, test, remove, pause, resume, poll or interval

option-continent = Continent of the governments: a name, or feeds for what is no government’s
sources-count-governments = { $count ->
    [one] one government
   *[other] { $count } governments
  }
sources-count-fine = { $count ->
    [one] one source read
   *[other] { $count } sources read
  }
sources-count-blind = { $count } blind
sources-count-unproven = { $count } unproven
sources-count-unread = { $count } not read yet
sources-count-paused = { $count } paused
sources-count-off = { $count } off
sources-choose = Each government with its licence and credit, by continent:
sources-region-button = { $region } ({ $count })
sources-region-title = Sources: { $region }
sources-feeds-button = Feeds ({ $count })
sources-no-feeds = The operators have added none.
sources-summary = All at a glance
