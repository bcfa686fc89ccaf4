command-pause = Keine Warnungen in diesem Chat bis /resume; alle Einstellungen und Abonnements bleiben
usage-pause = /pause
example-pause = /pause
paused-title = Pausiert: Hier kommt keine Warnung mehr an
paused = Ab jetzt kommt in diesem Chat keine Warnung an, auch keine Ausreiseaufforderung. Alle Einstellungen und Abonnements bleiben. Was hier auf eine Tagesübersicht oder das Ende der Ruhezeiten wartete, kommt nicht mehr. /status gibt weiterhin Auskunft.
paused-resume = Wieder warnen
paused-note = Dieser Chat ist seit { $moment } pausiert: Hier kommt keine Warnung an, auch keine Ausreiseaufforderung. Zum Beenden: /resume
command-resume = In diesem Chat nach /pause wieder warnen
usage-resume = /resume
example-resume = /resume
resumed-title = In diesem Chat kommen wieder Warnungen an
resumed = Ab jetzt, mit allen Einstellungen und Abonnements wie zuvor. Was inzwischen kam, steht in /status.
resumed-none-title = Dieser Chat war nicht pausiert
resumed-none = Warnungen kommen an wie bisher.

command-about = Was Tocsin ist, wessen Worte es zitiert, Lizenz und Version
usage-about = /about
example-about = /about
about-title = Tocsin { $version }
about-what = Eine Alarmglocke für Chats: Sie liest, was Regierungen ihren Staatsangehörigen über jedes Land sagen, und warnt, wenn es sich ändert.
about-governments = { $count ->
    [0] Zurzeit wird keine Regierung beobachtet.
    [one] Eine Regierung wird beobachtet.
   *[other] { $count } Regierungen werden beobachtet.
  }
about-quotes = Zitate sind die eigenen Worte der Regierungen, maschinell gefunden. Bitte vor jeder Entscheidung den Link öffnen und sie prüfen.
about-unofficial = Tocsin gehört zu keiner Regierung, spricht für keine und gibt keinen eigenen Rat. Warnungen können zu spät kommen oder falsch sein.
about-licence = Das Programm ist freie Software unter der MIT-Lizenz. Die Texte bleiben die ihrer Herausgeber: /sources nennt sie alle mit Lizenz und Nachweis.
about-sources = Quellen
about-privacy = Was gespeichert wird

command-privacy = Was über diesen Chat und über Sie gespeichert wird, und wie lange
usage-privacy = /privacy
example-privacy = /privacy
privacy-title = Was gespeichert wird
privacy-stored = Über einen Chat, in dem jemand diesen Bot benutzt hat:
privacy-chat = seine Nummer auf der Plattform (und die des Themas), sein Titel – in einem privaten Chat Ihr Name dort –, die Sprache, die die Plattform nennt, seine Einstellungen, der Chat, mit dem er verbunden ist, und wann er geöffnet oder pausiert oder warum er geschlossen wurde;
privacy-wishes = was er abonniert hat, was er stummgeschaltet hat und die Codes, die zum Verbinden angeboten wurden (15 Minuten gültig);
privacy-deliveries = welche Warnungen ihm gesendet wurden und wann, mit der Nummer der Nachricht, und wann eine als gesehen markiert wurde – nicht, von wem;
privacy-trail = die Befehle, mit denen Admins und Betreiber etwas geändert haben oder jemand anders es versucht hat: die Nummer der Person auf der Plattform, der Zeitpunkt und der Befehl.
privacy-not = Sonst wird nichts gespeichert, was jemand schreibt. Dieser Bot sieht nur, was an ihn gerichtet ist, führt keine Liste der Mitglieder und gibt nichts weiter.
privacy-long = Befehle bleiben 400 Tage gespeichert, alles andere, bis es mit /forget gelöscht wird, auch dort, wo der Bot entfernt wurde: Wer ihn wieder aufnimmt, findet die Einstellungen wie zuvor.
privacy-log = Wer den Bot betreibt, führt außerdem ein technisches Protokoll. Darin können Chats stehen, an die etwas nicht gesendet werden konnte.
privacy-forget = /forget löscht sofort alles, was über diesen Chat gespeichert ist (in einer Gruppe gibt das ein Admin ein). Was jemand als Admin einer Gruppe getan hat, gehört zu dieser Gruppe und wird mit ihr gelöscht.

command-forget = Alles löschen, was über diesen Chat gespeichert ist
usage-forget = /forget
example-forget = /forget
option-sure = yes, um ohne Rückfrage zu löschen
forget-sure-title = Alles über diesen Chat löschen?
forget-sure = Gelöscht werden Abonnements, Einstellungen, Stummschaltungen, Verbindungen, was gesendet wurde und wer was geändert hat, in einer Gruppe auch für alle ihre Themen. Hier kommt dann keine Warnung mehr an. Das lässt sich nicht rückgängig machen.
forget-sure-topic-title = Alles über dieses Thema löschen?
forget-sure-topic = Gelöscht werden Abonnements, Einstellungen, Stummschaltungen, Verbindungen, was gesendet wurde und wer was geändert hat. In diesem Thema kommt dann keine Warnung mehr an; der Rest der Gruppe bleibt, wie er ist. Das lässt sich nicht rückgängig machen.
forget-yes = Ja, alles löschen
forgotten-title = Gelöscht
forgotten = Über diesen Chat ist nichts mehr gespeichert, und hier kommt keine Warnung mehr an. Wenn hier wieder jemand einen Befehl oder eine Taste dieses Bots benutzt, beginnt er neu mit Nummer, Titel und Sprache des Chats.

page-older = Ältere
command-log = Wer was geändert hat, und wann
usage-log = /log [Chat] [vor Nummer]
example-log = /log telegram:-100123
option-chat = Ein Chat, zum Beispiel telegram:-100123, oder all
option-before = Was vor dieser Nummer kam
log-title = Wer was geändert hat
log-who = von { $person }
log-none-title = Es wurde nichts geändert
log-none = Kein Admin oder Betreiber hat dort etwas geändert, soweit es gespeichert ist (400 Tage).
log-unclear-title = Welcher Chat?
log-unclear = Bitte seine Plattform und seine Nummer eingeben, wie /chats sie zeigt: /log telegram:-100123
deed-done = erledigt
deed-refused = verweigert
deed-failed = gescheitert

command-stats = Wie viel geschieht: Chats, Abonnements, Warnungen, Zustellungen, Quellen
usage-stats = /stats
example-stats = /stats
stats-title = Wie viel geschieht
stats-chats = { $open } offen, { $paused } pausiert, { $closed } geschlossen
stats-wishes = { $count ->
    [one] Ein Abonnement
   *[other] { $count } Abonnements
  }
stats-followed = Am meisten abonniert: { $places }
stats-day = 24 h
stats-week = 7 Tage
stats-alerts = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
  }
stats-sent = { $share } % gesendet ({ $sent } von { $deliveries })
stats-times = p50 { $median }, p99 { $p99 }
stats-sources = { $count ->
    [one] { $count } Quelle beobachtet
   *[other] { $count } Quellen beobachtet
  }, { $blind } ausgefallen
stats-database = Datenbank: { $megabytes } MB
stats-uptime = In Betrieb seit { $duration }

command-chats = Die Chats, die diesen Bot benutzen, die neuesten zuerst
usage-chats = /chats
example-chats = /chats
chats-title = Chats, die neuesten zuerst
chats-none-title = Dort sind keine Chats
chats-none = /chats zeigt die neuesten.
chats-topic = (Thema { $topic })
chats-wishes = { $count ->
    [one] { $count } Abonnement
   *[other] { $count } Abonnements
  }
chats-last = zuletzt gesendet: { $moment }
chats-never = noch nichts gesendet
chat-open = offen
chat-paused = pausiert
chat-closed = geschlossen: { $reason }

slow-down-title = Einen Moment
slow-down = { $seconds ->
    [one] Das war viel auf einmal. Bitte in einer Sekunde noch einmal versuchen.
   *[other] Das war viel auf einmal. Bitte in { $seconds } Sekunden noch einmal versuchen.
  }
slow-down-wait = Das war viel auf einmal. Bitte ein wenig warten.
