command-help = What I can do
command-start = Who I am, and the first steps
usage-help = /help
usage-start = /start
example-help = /help
example-start = /start

help-title = What I can do
help-about = I read what governments tell their citizens about every country, and ring when it changes. Their words are quoted as they are; check the link before you act.
help-severities = How severe an alert is:
help-severity = { $severity }: { $means }

start-title = Tocsin, an alarm bell for travel advice
start-about = I read what governments tell their citizens about each country. When one says leave, withdraws its embassy’s staff or changes its level, I ring here, once, with its own words.
start-step-status = 1. Look:
start-step-subscribe = 2. Be warned: press the button below, or type this (in a group, an admin does):
start-choose = Choose what rings here
start-step-list = 3. See what rings here:
start-help = Everything else: /help

boot-title = Tocsin { $version } – it rings when governments tell their citizens to leave
boot-on = on
boot-off = off
boot-not-set = { $variable } is not set
boot-terminal-on = alerts appear here, commands are typed here
boot-terminal-off = nobody sits at it and a messenger is on, or TERMINAL=off is set
boot-sources = { $count ->
    [one] One government’s source is watched: { $sources }
   *[other] { $count } governments’ sources are watched: { $sources }
  }
boot-sources-relay = off, since their servers refuse most hosted computers: { $sources } (set SOURCE_RELAY_URL)
boot-sources-chosen = off, since SOURCES names others: { $sources }
boot-no-contact = CONTACT is not set: governments that we ask cannot tell who is asking. Please set an address or a link.
boot-files = database: { $database } · log: { $log }
boot-first-terminal = Type first: /status Mali, or /help
boot-first-chat = Type first, in a chat with the bot: /status Mali, or /help
boot-stop = Ctrl-C stops.

demo-title = Demo: the crisis in Mali, 2022 to 2026, played fast through the real program. Two lies are woven into it; no alert may ring for them.
demo-first-look = { $day } · { $source }: first look, { $count } countries stored. Nothing rings.
demo-placeholder = { $day } · { $source }: shows a lower level with no text. Not believed, nothing rings.
demo-no-information = { $day } · { $source }: no information, because { $reason ->
    [unreachable] { reason-unreachable }
    [blocked] { reason-blocked }
    [unreadable] { reason-unreadable }
    [unknown-wording] { reason-unknown-wording }
    [implausible] { reason-implausible }
   *[other] { reason-unknown }
  }. Nothing rings.
demo-end = End of the demo. Alerts that rang: { $rung }. Lies and failures that rang for nobody: { $lies }.
