notice-source-blind = Fonte sem informação: { $source }
notice-source-blind-text = Sem informação desde { $moment }: { $reason }. O seu último conselho é mantido e não gera nenhum alerta.
notice-source-sees = A fonte voltou a responder: { $source }
notice-source-sees-text = Esteve sem informação durante { $duration }.
notice-poll-held = Retido: { $source } mudou { $count } de { $total } países ao mesmo tempo
notice-poll-held-text = Todos mudaram { $direction }. Nada é enviado até um operador dizer sim ou não; novas recomendações de sair e subidas para o nível 4 nunca são retidas.
notice-country-missing = Falta um país: { $country }, { $source }
notice-country-missing-text = Não consta da fonte desde { $moment }. O seu último conselho é mantido.
notice-card-refused = Mensagem recusada por { $platform }
notice-card-refused-text = A plataforma nunca a aceitará; por isso, não foi entregue:

notice-audit-gap = Nem todos os chats têm o alerta sobre { $country } ({ $source })
notice-audit-gap-text = Cinco minutos depois: { $missing } sem envio, { $late } ainda por entregar. Mais detalhes: { $command }

notice-all-blind = É o próprio Tocsin que está sem informação
notice-all-blind-text = Nenhuma fonte pode ser lida desde { $moment }; na maior parte dos casos: { $reason }. O mais provável é que falhe a sua própria rede, e não os sites dos governos. Os seus últimos conselhos são mantidos. As fontes não são assinaladas uma a uma até que alguma volte a responder.
notice-all-see = O Tocsin voltou a receber informação
notice-all-see-text = Nenhuma fonte pôde ser lida durante { $duration }. As que continuarem sem informação são assinaladas uma a uma a partir de agora.
outage-note = ⚠️ É o próprio Tocsin que não consegue contactar nenhum governo neste momento, desde { $moment }. Não são os governos que se calam: não se sabe o que dizem agora, e o que aqui consta pode estar desatualizado.
