correction-taken-back = Corregido por la fuente, { $moment }. Ahora dice: { $value }. Aún no está confirmado.
correction-said-again = La fuente lo dice de nuevo, { $moment }, después de haberlo retirado.
correction-reworded = La fuente ha cambiado sus palabras, { $moment }. Aquí figuran tal como están ahora.
