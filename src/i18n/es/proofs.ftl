### En qué se basa una alerta: las palabras de antes y de después, y lo que se leyó.

command-proof = En qué se basa una alerta: las palabras de antes y de después, y lo que se leyó
usage-proof = /proof [número] [file]
example-proof = /proof 12
option-attachment = file para los textos de antes y después, answer para la respuesta de un servidor
option-document = Cuál de las respuestas, por ejemplo 2
proof-button = Prueba
proofs-button = Pruebas
proof-here-title = En qué se basan las últimas alertas de aquí
proof-anywhere-title = Aquí aún no ha sonado nada: las últimas alertas de otros lugares
proof-none-title = Aún no hay alertas
proof-none = Hasta ahora no ha salido nada.
proof-unknown-title = Esa alerta no existe
proof-unknown = No hay ninguna alerta «{ $typed }».
proof-before = Antes:
proof-after = Ahora:
proof-new = Nuevo:
proof-gone = Desaparecido:
proof-alone = La frase:
proof-stood = Las mismas palabras ya estaban ahí antes.
proof-field = Se basa en un dato o una fórmula que publica el gobierno, no en una frase.
proof-more-sentences = { $count ->
    [one] Cambió una frase más: está en el archivo.
   *[other] Cambiaron { $count } frases más: están en el archivo.
  }
proof-dated = fecha de la fuente: { $day }
proof-undated = la fuente no indica fecha
proof-fetched = Lo que se leyó
proof-fetched-page = Lo que se leyó, página { $page } de { $pages }
proof-not-kept = No se guarda: esta alerta es anterior a las pruebas, o no se guardó nada con ella.
proof-texts-gone = Los textos de antes y después se borraron al cabo de { $days } días.
proof-no-texts = No se guarda ningún texto de esa lectura.
proof-no-before = No hay un texto anterior con el que comparar.
proof-no-after = No se guarda el texto de esa lectura.
proof-no-documents = Lo que respondió el servidor del gobierno no se guarda.
proof-of-exercise = Un simulacro: ningún gobierno ha dicho esto.
proof-of-bulletin = Un informe, no el consejo de un gobierno: no se guarda nada más de él.
proof-of-turn = Se basa en lo que dijo cada gobierno.
proof-turn-unknown = No se conoce ninguna alerta de estos gobiernos sobre la salida: puede que llamaran a salir antes de mi primera lectura.
proof-file-button = Textos en un archivo
proof-answer-button = Respuesta { $place }
proof-back = Volver a la prueba
proof-no-file-title = No hay textos
proof-no-file = No se guarda ningún texto de la alerta { $number }.
proof-no-answer-title = Esa respuesta no existe
proof-no-answer = La alerta { $number } no tiene respuesta { $place }.
proof-answer-gone-title = Ya no se guarda
proof-answer-gone = La respuesta { $place } de la alerta { $number } se borró. Su huella sigue en la prueba.
proof-same-texts = Los textos son iguales.
proof-check = SHA-256 de la respuesta entera:

file-cut = Cortado: un archivo tiene aquí como máximo 1 MB.
file-not-taken = El archivo { $name } no se pudo enviar aquí.
