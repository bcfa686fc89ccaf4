correction-taken-back = Von der Quelle berichtigt, { $moment }. Sie sagt jetzt: { $value }. Das ist noch nicht bestätigt.
correction-said-again = Die Quelle sagt es wieder, { $moment }, nachdem sie es zurückgenommen hatte.
correction-reworded = Die Quelle hat ihren Wortlaut geändert, { $moment }. Hier steht er, wie er jetzt lautet.
