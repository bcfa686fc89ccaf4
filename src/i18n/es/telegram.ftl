# Esto lo dice solo Telegram.
bot-description = Una campana de alarma para las recomendaciones de viaje. Leo lo que los gobiernos dicen a sus ciudadanos sobre cada país. Cuando uno pide abandonar el país, retira al personal de su embajada o cambia de nivel, aviso: aquí, en su grupo o en su canal, una vez, con las propias palabras del gobierno y el enlace.
bot-short-description = Avisa cuando los gobiernos piden a sus ciudadanos que abandonen un país. Aquí, en grupos y en canales.

command-for = Ejecutar un comando para un canal o un grupo que usted administra
usage-for = /for <@nombre o id> <comando>
example-for = /for @nombredelcanal subscribe Mali grave
for-how-title = ¿Para qué canal o grupo?
for-how = Escriba el nombre o el id de un canal o grupo que usted administre y, detrás, un comando. La respuesta llega aquí, no allí:
for-about = Para { $title }
for-refused-title = Solo para sus administradores
for-refused = Desde aquí, solo los administradores de un canal o grupo deciden por él, y yo también tengo que estar en él: en un canal, como administrador. No ha cambiado nada.

channel-title = Ya estoy en { $title }
channel-about = Elija aquí qué avisa allí. Sus lectores solo ven las alertas.
channel-typed = O escríbalo, por ejemplo:
channel-mute = Allí todavía no puedo publicar: deme el permiso de publicar mensajes o no podrá avisar nada.
channel-choose = Elegir un país
channel-all-severe = Todos los países: grave
channel-all-extreme = Todos los países: extrema
channel-list = Qué avisa allí

inline-hint = Escriba un país. Lo que sé hacer:
inline-none = Ningún país encaja. Lo que sé hacer:
inline-watch = Recibir avisos cuando cambie
