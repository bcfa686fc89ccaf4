correction-taken-back = Corrigido pela fonte, { $moment }. Agora diz: { $value }. Ainda não está confirmado.
correction-said-again = A fonte volta a dizê-lo, { $moment }, depois de o ter retirado.
correction-reworded = A fonte mudou as suas palavras, { $moment }. Constam aqui tal como estão agora.
