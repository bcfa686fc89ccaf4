correction-taken-back = Corretto dalla fonte, { $moment }. Ora dice: { $value }. Non è ancora confermato.
correction-said-again = La fonte lo dice di nuovo, { $moment }, dopo averlo ritirato.
correction-reworded = La fonte ha cambiato le sue parole, { $moment }. Qui compaiono come sono adesso.
