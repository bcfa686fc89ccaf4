### What Tocsin says. English is the source of all other catalogues.
### Country and government names come in without an article; government means the country whose government speaks.

the-country = { $code ->
    [AE] the { $name }
    [CF] the { $name }
    [DO] the { $name }
    [GB] the { $name }
    [NL] the { $name }
    [PH] the { $name }
    [US] the { $name }
   *[other] { $name }
  }
country-all = every country
country-all-title = Every country
sentence = { $text }.
both-parts = { $before }; { $next }
level-1 = normal precautions
level-2 = increased caution
level-3 = avoid non-essential travel
level-4 = do not travel
level-unknown = not stated
level-named = level { $level }, { $name }
level-short = { $level } ({ $name })

grade-none = no call to leave
grade-consider = consider leaving
grade-leave = leave
grade-leave-now = leave now
grade-unknown = not known

posture-normal = no staff withdrawal announced
posture-authorized-departure = staff may leave
posture-ordered-departure = staff ordered to leave
posture-services-suspended = consular services suspended
posture-suspended = work suspended
posture-unknown = not known

hazard-terrorism = terrorism
hazard-kidnapping = kidnapping
hazard-armed-conflict = armed conflict
hazard-unrest = unrest
hazard-crime = crime
hazard-health = health
hazard-disaster = natural disaster
hazard-wrongful-detention = wrongful detention
hazard-fuel-shortage = fuel shortage
hazard-curfew = curfew
hazard-airport-closed = airport closed
hazard-blockade = blockade

severity-extreme = extreme
severity-severe = severe
severity-moderate = moderate
severity-minor = minor
reason-unreachable = it cannot be reached
reason-blocked = it answers with a block page
reason-unreadable = it answers something that cannot be read
reason-unknown-wording = it uses a wording never seen before
reason-implausible = its answer is not believable
reason-unknown = the cause is not known

platform-telegram = Telegram
platform-discord = Discord
platform-terminal = the terminal

direction-neutral = neither way, only their texts
direction-worse = for the worse
direction-better = for the better

duration-moment = less than a minute
duration-minutes = { $count } min
duration-hours = { $count } h
duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
  }
moment = { $day }, { $time } { $zone }
duration-seconds = { NUMBER($seconds, maximumFractionDigits: 1) } s
