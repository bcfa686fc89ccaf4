option-text = Text: the rest of the line
notice-bulletins-held = Held: { $name } brought { $count } new entries at once
notice-bulletins-held-text = Perhaps { $source } was rebuilt. None of them goes out until an operator says yes or no: /held
notice-bulletin-doubtful = { $name }: { $count ->
    [one] the countries of one entry were not clear
   *[other] the countries of { $count } entries were not clear
  }
notice-bulletin-doubtful-text = These names may mean several places, so nobody heard of the entries under them. /bulletin can pass them on by hand:
notice-bulletin-doubtful-entry = { $names }: “{ $title }”

command-bulletin = Send a situation report to all who follow a country
usage-bulletin = /bulletin [severity] <country> facts: … risks: … recommendations: …
example-bulletin = /bulletin Mali facts: Fuel is short in Bamako. risks: Queues. recommendations: Keep a reserve.
words-for-facts = facts, fact, situation
words-for-risks = risks, risk
words-for-recommendations = recommendations, recommendation, advice
bulletin-title = { $country }: bulletin from { $from }
bulletin-title-operator = { $country }: situation report
bulletin-not-government-feed = Not a government: a feed that the operators of this bot added. Nobody checked it.
bulletin-not-government-operator = Not a government: written by the operators of this bot.
bulletin-call = { $scope ->
    [region] It passes on a call, for a part of the country: { $grade }
   *[country] It passes on a call: { $grade }
  }
bulletin-staff = It says of embassy staff:
bulletin-hazards = Dangers it names: { $hazards }.
bulletin-facts = Facts
bulletin-risks = Risks to expect
bulletin-recommendations = Recommendations
bulletin-also = It names { $countries }, too.
bulletin-governments = What governments say:
bulletin-source-operator = Operators of this bot · { $moment }
bulletin-posted-title = Situation report: { $country }
bulletin-posted = { $count ->
    [0] No chat hears of it, as { $severity }.
    [one] It goes to one chat, as { $severity }.
   *[other] It goes to { $count } chats, as { $severity }.
  }
bulletin-posted-milder = Its words carry no more: extreme needs a call to leave, severe a danger.
bulletin-posted-nobody = No chat follows this country at that severity. To follow it:
missing-text-title = What is the report?
missing-text = Type it after the country, for example:
unclear-country-title = Which country is it about?
unclear-country = “{ $typed }” does not begin with exactly one country. Nothing was sent. Begin with its name or code.
folded-bulletins-title = { $from }: { $count ->
    [one] one bulletin
   *[other] { $count } bulletins at once
  }
