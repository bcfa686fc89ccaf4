correction-taken-back = Corrigé par la source, { $moment }. Elle dit maintenant : { $value }. Ce n’est pas encore confirmé.
correction-said-again = La source le dit de nouveau, { $moment }, après l’avoir retiré.
correction-reworded = La source a changé ses termes, { $moment }. Ils figurent ici tels qu’ils sont maintenant.
