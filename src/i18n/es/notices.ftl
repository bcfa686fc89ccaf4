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

notice-all-blind = Es Tocsin quien está sin información
notice-all-blind-text = No se puede leer ninguna fuente desde { $moment }; casi siempre: { $reason }. Lo más probable es que falle su propia red, no los sitios de los gobiernos. Se conservan sus últimas recomendaciones. No se avisa de cada fuente hasta que alguna vuelva a responder.
notice-all-see = Tocsin vuelve a recibir información
notice-all-see-text = No se pudo leer ninguna fuente durante { $duration }. Desde ahora se avisa, una por una, de las que sigan sin responder.
outage-note = ⚠️ Es Tocsin quien no puede consultar a ningún gobierno en este momento, desde { $moment }. No es que los gobiernos callen: no se sabe qué dicen ahora, y lo que figura aquí puede no estar al día.
