notice-source-blind = Fuente sin información: { $source }
notice-source-blind-text = Sin información desde { $moment }: { $reason }. Se conserva su última recomendación y no se emite ninguna alerta a partir de ella.
notice-source-sees = La fuente vuelve a responder: { $source }
notice-source-sees-text = Estuvo sin información durante { $duration }.
notice-poll-held = Retenido: en { $source } cambiaron { $count } de { $total } países a la vez
notice-poll-held-text = Todos cambiaron { $direction }. No sale nada hasta que un operador diga sí o no; los nuevos llamamientos a salir y las subidas al nivel 4 nunca se retienen.
notice-country-missing = Falta un país: { $country }, { $source }
notice-country-missing-text = No figura en la fuente desde { $moment }. Se conserva su última recomendación.
notice-card-refused = Mensaje rechazado por { $platform }
notice-card-refused-text = La plataforma no lo aceptará nunca, así que no se entregó:

notice-audit-gap = No todos los chats tienen la alerta sobre { $country } ({ $source })
notice-audit-gap-text = Cinco minutos después: { $missing } sin envío, { $late } aún sin entregar. Más detalles: { $command }
