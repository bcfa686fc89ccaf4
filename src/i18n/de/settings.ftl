option-setting = Was eingestellt werden soll
option-value = Der Wert; ohne ihn wird gezeigt, was eingestellt ist
option-code = Der Code, den der andere Chat erhielt, oder off
command-settings = Sprache, Zeitzone, Tagesübersicht, Ruhezeiten, Übungen, Taste „Gesehen“
usage-settings = /settings [was] [Wert]
example-settings = /settings quiet 22-7
settings-title = Einstellungen dieses Chats
settings-changed = Geändert.
settings-unknown-title = Diese Einstellung gibt es nicht
settings-unknown = „{ $typed }“ ist nicht bekannt. Es gibt: { $names }.
settings-wrong-title = Dieser Wert passt nicht
settings-wrong = „{ $value }“ ist kein möglicher Wert für { $setting }. Zum Beispiel:
setting-language = Sprache: { $language }.
setting-timezone = Zeitzone: { $timezone }.
setting-digest = Tagesübersichten kommen um { $hour } Uhr.
setting-quiet = { $quiet ->
    [off] Keine Ruhezeiten.
   *[other] Ruhezeiten: { $quiet } Uhr. Dann kommen nur extreme Warnungen sofort; alles andere wartet auf das Ende.
  }
setting-drills = { $drills ->
    [on] Übungen kommen hier an.
   *[other] Übungen kommen hier nicht an.
  }
setting-seen = { $minutes ->
    [0] Extreme Warnungen haben keine Taste „Gesehen“.
   *[other] Extreme Warnungen haben eine Taste „Gesehen“; drückt sie innerhalb von { $minutes } min niemand, werden sie einmal wiederholt und rufen die Admins oder die Rolle.
  }
setting-role = { $role ->
    [none] Rolle, die eine solche Wiederholung ruft: keine.
   *[other] Rolle, die eine solche Wiederholung ruft: { $role }.
  }
command-link = Diesen Chat mit einem anderen derselben Gemeinschaft verbinden
usage-link = /link [Code oder off]
example-link = /link
link-offered-title = Einen anderen Chat mit diesem verbinden
link-offered = Ein Admin gibt dies innerhalb von 15 Minuten im anderen Chat ein. Was dann in einem niemand als gesehen markiert, wird in beiden wiederholt.
link-made-title = Verbunden
link-made = Dieser Chat und { $chat } gehören jetzt zusammen. Zum Beenden: /link off
link-stands-title = Schon verbunden
link-stands = Dieser Chat ist mit { $chat } verbunden. Zum Beenden: /link off
link-unknown-title = Dieser Code passt nicht
link-unknown = Er ist unbekannt, schon benutzt, älter als 15 Minuten oder der eigene Code dieses Chats. /link gibt einen neuen.
link-off-title = Mit keinem anderen Chat verbunden
link-off = Was hier niemand als gesehen markiert, wird nur hier wiederholt.
settings-hint = Zum Ändern eine Taste drücken oder eingeben, zum Beispiel:
settings-back = Zurück
settings-where = Hier: { $chat }
settings-where-topic = Hier: { $chat }, Thema { $topic }
settings-move-telegram = In einer Gruppe mit Themen hat jedes Thema eigene Einstellungen und Abonnements, und Warnungen kommen dort an, wo /subscribe eingegeben wurde. Um sie zu verlegen, im anderen Thema /subscribe eingeben und hier /unsubscribe everything.
settings-move-discord = Jeder Kanal und jeder Thread hat eigene Einstellungen und Abonnements, und Warnungen kommen dort an, wo /subscribe eingegeben wurde. Um sie zu verlegen, im anderen Kanal oder Thread /subscribe eingeben und hier /unsubscribe everything.
setting-name-language = Sprache
setting-name-timezone = Zeitzone
setting-name-digest = Uhrzeit der Tagesübersicht
setting-name-quiet = Ruhezeiten
setting-name-drills = Übungen
setting-name-seen = Taste „Gesehen“
setting-name-role = Rolle, die gerufen wird
setting-hint-language = Bitte eine wählen oder ihren Code eingeben:
setting-hint-timezone = Sie gilt für Ruhezeiten, Tagesübersichten und jede Uhrzeit, die hier genannt wird. Bitte ihren Namen eingeben, als Kontinent/Stadt:
setting-hint-digest = Bitte wählen oder eine Stunde von 0 bis 23 eingeben:
setting-hint-quiet = Bitte wählen oder zwei Stunden eingeben:
setting-hint-drills = Die Betreiber senden ab und zu eine Übung, als solche gekennzeichnet. Bitte wählen oder eingeben:
setting-hint-seen = Nach welcher Zeit wird die Warnung wiederholt? Bitte wählen oder Minuten von 1 bis 1440 eingeben:
setting-hint-role = Bitte als Erwähnung eingeben:
setting-on = An
setting-off = Aus
setting-hour = { $hour } Uhr
setting-minutes = { $minutes } min
words-for-yes = ja, an, einschalten
words-for-no = nein, ausschalten
