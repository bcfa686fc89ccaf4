command-missions = Botschaften: wo Personal ausreisen darf oder abgezogen wird, in einem Land oder überall
usage-missions = /missions [Land]
example-missions = /missions Mali
missions-title = { $country }: die Botschaften
missions-everywhere-title = Verkleinerte Botschaften, das Schlimmste zuerst
missions-none-known = Von keiner Botschaft ist bekannt, dass sie verkleinert ist.
missions-not-known = Ob eine Botschaft Personal abzieht, ist nicht bekannt.
missions-last-blind = { $text } (zuletzt gelesen; derzeit nicht lesbar)
missions-last-paused = { $text } (zuletzt gelesen; vom Betreiber angehalten)
missions-blind-for = { $government } (seit { $duration })
missions-others-normal = Kein Abzug von Personal angekündigt: { $governments }
missions-others-unknown = Ob Personal abgezogen wird, ist nicht bekannt: { $governments }
missions-others-blind = Derzeit nicht lesbar: { $governments }
missions-others-paused = Vom Betreiber angehalten: { $governments }
missions-history = Die letzten zwei Jahre
missions-no-history = Bei keiner Botschaft wurde eine Änderung gesehen.
missions-unread = { $count ->
    [one] Von { $watched } Regierungen ist eine derzeit nicht oder nur zum Teil lesbar: Hier zählt, was zuletzt gelesen wurde.
   *[other] Von { $watched } Regierungen sind { $count } derzeit nicht oder nur zum Teil lesbar: Hier zählt, was zuletzt gelesen wurde.
  }
status-button-missions = Botschaften
