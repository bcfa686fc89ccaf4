correction-taken-back = Corrected by the source, { $moment }. It now says: { $value }. This is not confirmed yet.
correction-said-again = The source says it again, { $moment }, after it had taken it back.
correction-reworded = The source has changed its words, { $moment }. They stand here as they are now.
