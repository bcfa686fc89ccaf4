option-setting = What to set
option-value = The value; left out, you see what is set
option-code = The code that the other chat was given, or off
command-settings = Language, time zone, digest and quiet hours, exercises, “seen” button
usage-settings = /settings [what] [value]
example-settings = /settings quiet 22-7
settings-title = Settings of this chat
settings-changed = Changed.
settings-hint = Press what you want to change, or type it:
settings-back = Back
settings-where = Here: { $chat }
settings-where-topic = Here: { $chat }, topic { $topic }
settings-move-telegram = In a group with topics, each topic has settings and subscriptions of its own, and alerts come where /subscribe was typed. To move them, type /subscribe in the other topic, and /unsubscribe everything here.
settings-move-discord = Each channel and each thread has settings and subscriptions of its own, and alerts come where /subscribe was typed. To move them, type /subscribe in the other one, and /unsubscribe everything here.
setting-name-language = Language
setting-name-timezone = Time zone
setting-name-digest = Hour of digests
setting-name-quiet = Quiet hours
setting-name-drills = Exercises
setting-name-seen = “Seen” button
setting-name-role = Role to call
setting-hint-language = Choose one, or type its code:
setting-hint-timezone = Quiet hours, digests and every time that is named here are meant in it. Type its name, as in Continent/City:
setting-hint-digest = Choose one, or type any hour from 0 to 23:
setting-hint-quiet = Choose them, or type any two hours:
setting-hint-drills = Operators send an exercise now and then, marked as one. Choose, or type:
setting-hint-seen = After how long is it repeated? Choose, or type minutes from 1 to 1440:
setting-hint-role = Type it as a mention:
setting-on = On
setting-off = Off
setting-hour = { $hour }:00
setting-minutes = { $minutes } min
settings-unknown-title = There is no such setting
settings-unknown = I do not know “{ $typed }”. There are: { $names }.
settings-wrong-title = That value will not do
settings-wrong = “{ $value }” is nothing that { $setting } can be. For example:
setting-language = Language: { $language }.
setting-timezone = Time zone: { $timezone }.
setting-digest = Digests come at { $hour }:00.
setting-quiet = { $quiet ->
    [off] No quiet hours.
   *[other] Quiet hours: { $quiet }. Only extreme alerts ring then; the rest waits for their end.
  }
setting-drills = { $drills ->
    [on] Exercises ring here.
   *[other] Exercises do not ring here.
  }
setting-seen = { $minutes ->
    [0] Extreme alerts have no “seen” button.
   *[other] Extreme alerts have a “seen” button; if nobody presses it within { $minutes } min, they are repeated once, calling the admins or the role.
  }
setting-role = { $role ->
    [none] Role that such a repeat calls: none.
   *[other] Role that such a repeat calls: { $role }.
  }
command-link = Tie this chat to another one of your community
usage-link = /link [code or off]
example-link = /link
link-offered-title = Tie another chat to this one
link-offered = An admin types this in the other chat within 15 minutes. What nobody marks as seen in one is then repeated in both.
link-made-title = Tied together
link-made = This chat and { $chat } belong together now. To end it: /link off
link-stands-title = Tied already
link-stands = This chat belongs together with { $chat }. To end it: /link off
link-unknown-title = That code does not fit
link-unknown = It is unknown, was used, is older than 15 minutes, or is this chat’s own. /link gives a new one.
link-off-title = Not tied to another chat
link-off = What nobody marks as seen here is repeated here only.
words-for-yes = yes
words-for-no = no
