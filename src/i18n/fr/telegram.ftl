# Only Telegram says these.
bot-description = Une cloche d’alarme pour les conseils aux voyageurs. Je lis ce que les gouvernements disent à leurs ressortissants au sujet de chaque pays. Quand l’un d’eux appelle à partir, retire le personnel de son ambassade ou change de niveau, je sonne : ici, dans votre groupe ou dans votre canal, une fois, avec ses propres mots et le lien.
bot-short-description = Sonne quand des gouvernements disent à leurs ressortissants de quitter un pays. Ici, en groupe et en canal.

command-for = Lancer une commande pour un canal ou un groupe dont vous êtes admin
usage-for = /for <@nom ou identifiant> <commande>
example-for = /for @nomducanal subscribe Mali grave
for-how-title = Pour quel canal ou groupe ?
for-how = Tapez le nom ou l’identifiant d’un canal ou d’un groupe dont vous êtes admin, puis une commande. La réponse vient ici, pas là-bas :
for-about = Pour { $title }
for-refused-title = Réservé à ses admins
for-refused = D’ici, seuls les admins d’un canal ou d’un groupe parlent pour lui, et je dois y être aussi : dans un canal, comme admin. Rien n’a changé.

channel-title = Me voici dans { $title }
channel-about = Choisissez ici ce qui sonne là-bas. Vos lecteurs ne voient que les alertes.
channel-typed = Ou tapez-le, par exemple :
channel-mute = Je n’ai pas encore le droit d’y publier : accordez-le-moi, sinon rien ne peut sonner.
channel-choose = Choisir un pays
channel-all-severe = Tous les pays : grave
channel-all-extreme = Tous les pays : extrême
channel-list = Ce qui sonne là-bas

inline-hint = Tapez un pays. Ce que je fais :
inline-none = Aucun pays ne correspond. Ce que je fais :
inline-watch = Être averti des changements
