### Lo que solo muestran las aplicaciones de Discord, y dónde puede hablar ahí Tocsin.

guest-title = Aquí solo estoy de visita
guest = Aquí respondo a preguntas, pero no puedo avisar: no soy miembro de este servidor ni de esta conversación. Añádame a un servidor suyo o escríbame en privado. No ha cambiado nada.
guest-add = Añadirme
guest-cut-title = Hay más
guest-cut = { $count ->
    [one] Aquí no cabe un mensaje más: de visita solo puedo enviar unos pocos. Todo llega allí donde soy miembro.
   *[other] Aquí no caben { $count } mensajes más: de visita solo puedo enviar unos pocos. Todo llega allí donde soy miembro.
  }

cannot-ring-title = Aquí no podría avisar
cannot-ring = No ha cambiado nada, porque las alertas no podrían llegar a este canal. Lo impide lo siguiente:
obstacle-view = Falta el permiso “Ver canal”
obstacle-send = Falta el permiso “Enviar mensajes”
obstacle-send-in-threads = Falta el permiso “Enviar mensajes en hilos”
obstacle-embed = Falta el permiso “Insertar enlaces”
obstacle-locked = Este hilo está bloqueado: un moderador tiene que desbloquearlo o darme el permiso “Gestionar hilos”
obstacle-private-thread = No estoy en este hilo privado: mencióneme en él y se me añadirá
obstacle-forum = Esto es un foro y los mensajes van en sus publicaciones: escriba el comando en una de ellas
cannot-ring-mend = Para solucionarlo: Editar canal → Permisos, añádame a mí o a mi rol y permita lo que figura en la lista.
cannot-ring-again = Después, escriba de nuevo el comando.

# Nombres de los comandos: en minúsculas, sin espacios, 32 caracteres como máximo, cada uno una sola vez por idioma.
slash-status = situación
slash-subscribe = suscribir
slash-unsubscribe = desuscribir
slash-list = lista
slash-silence = silenciar
slash-settings = ajustes
slash-link = vincular
slash-sources = fuentes
slash-start = inicio
slash-held = retenidos
slash-feeds = canales-añadidos
slash-bulletin = boletín
slash-receipts = entregas
slash-drill = simulacro
slash-help = ayuda
slash-pause = pausar
slash-resume = reanudar
slash-about = acerca-de
slash-privacy = privacidad
slash-forget = borrar-datos
slash-stats = estadísticas
slash-chats = chats
slash-log = registro
slash-export = exportar
slash-import = importar
slash-compare = comparar
slash-changes = cambios
slash-why = por-qué
slash-timeline = cronología
slash-map = mapa
slash-missions = embajadas
slash-preview = previa
slash-proof = prueba

# Nombres de sus opciones, cada uno una sola vez por comando.
slash-option-country = país
slash-option-part = parte
slash-option-severity = gravedad
slash-option-mode = modo
slash-option-duration = duración
slash-option-text = texto
slash-option-setting = ajuste
slash-option-value = valor
slash-option-code = código
slash-option-action = acción
slash-option-alert = alerta
slash-option-answer = respuesta
slash-option-source = fuente
slash-option-moment = momento
slash-option-other = otro
slash-option-days = días
slash-option-continent = continente
slash-option-level = nivel
slash-option-kinds = tipos
slash-option-before = antes
slash-option-sure = confirmar
slash-option-chat = chat
slash-option-json = json
slash-option-attachment = adjunto
slash-option-document = documento
