option-text = Texto: el resto de la línea
notice-bulletins-held = Retenido: { $name } trajo { $count } entradas nuevas a la vez
notice-bulletins-held-text = Quizá { $source } se ha rehecho. No sale ninguna hasta que un operador diga sí o no: /held
notice-bulletin-doubtful = { $name }: { $count ->
    [one] los países de una entrada no estaban claros
   *[other] los países de { $count } entradas no estaban claros
  }
notice-bulletin-doubtful-text = Estos nombres pueden referirse a varios lugares; por eso nadie recibió las entradas con esos nombres. Se pueden enviar a mano con /bulletin:
notice-bulletin-doubtful-entry = { $names }: “{ $title }”

command-bulletin = Enviar un informe de situación a quienes siguen un país
usage-bulletin = /bulletin [gravedad] <país> hechos: … riesgos: … recomendaciones: …
example-bulletin = /bulletin Mali hechos: falta combustible en Bamako. riesgos: colas. recomendaciones: guarde una reserva.
words-for-facts = hechos, hecho, situación
words-for-risks = riesgos, riesgo
words-for-recommendations = recomendaciones, recomendación, consejos
bulletin-title = { $country }: boletín de { $from }
bulletin-title-operator = { $country }: informe de situación
bulletin-not-government-feed = No es un gobierno: es un canal añadido por los operadores de este bot. Nadie lo ha comprobado.
bulletin-not-government-operator = No es un gobierno: escrito por los operadores de este bot.
bulletin-call = { $scope ->
    [region] Transmite un llamamiento, para una parte del país: { $grade }
   *[country] Transmite un llamamiento: { $grade }
  }
bulletin-staff = Sobre el personal de las embajadas dice:
bulletin-hazards = Peligros que menciona: { $hazards }.
bulletin-facts = Hechos
bulletin-risks = Riesgos previsibles
bulletin-recommendations = Recomendaciones
bulletin-also = También menciona: { $countries }.
bulletin-governments = Lo que dicen los gobiernos:
bulletin-source-operator = Operadores de este bot · { $moment }
bulletin-posted-title = Informe de situación: { $country }
bulletin-posted = { $count ->
    [0] No llega a ningún chat (gravedad: { $severity }).
    [one] Llega a un chat (gravedad: { $severity }).
   *[other] Llega a { $count } chats (gravedad: { $severity }).
  }
bulletin-posted-milder = Sus palabras no justifican más: “extrema” exige un llamamiento a salir; “grave”, un peligro.
bulletin-posted-nobody = Ningún chat sigue este país con esa gravedad. Para seguirlo:
missing-text-title = ¿Cuál es el informe?
missing-text = Escríbalo después del país, por ejemplo:
unclear-country-title = ¿De qué país se trata?
unclear-country = “{ $typed }” no empieza por un único país. No se ha enviado nada. Empiece por su nombre o su código.
folded-bulletins-title = { $from }: { $count ->
    [one] un boletín
   *[other] { $count } boletines a la vez
  }
