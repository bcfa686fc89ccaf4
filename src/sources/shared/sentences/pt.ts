import type { CallRule, Language, MissionRule, Veto } from './language.ts'

const PEOPLE =
  '(?:portugues(?:es|as)|brasileir[oa]s|cidad[aã]os|cidadãs|nacionais|compatriotas|concidadãos|viajantes|turistas|residentes|pessoas|quem|aqueles|todos|visitantes|vocês?)'
const HOW =
  '(?:(?:imediatamente|de imediato|temporariamente|urgentemente|com urgência|voluntariamente|o quanto antes|quanto antes|também) ){0,2}'
const LEAVES = '(?:abandonem?|saiam?|deixem?|partam?(?= (?:o mais|quanto|imediatamente|assim)))(?!\\p{L})'
const LEAVE =
  '(?:abandonar(?:em)?|sa[ií]r(?:em)?|deixar(?:em)?|partir(?:em)?(?= (?:o mais|quanto|imediatamente|assim)))(?!\\p{L})'
const HOME =
  '(?:(?:regress|retorn|volt)(?:ar|em?|arem) (?:a Portugal|ao Brasil|ao (?:seu )?país de origem|ao seu país)|(?:antecip|organi[zs]|program|planei?[ae]?)(?:ar|em?|arem) (?:o|a|um|uma) (?:seu |sua )?(?:(?:regresso|retorno)(?: a Portugal| ao Brasil)?|saída|partida)|(?:encurt|interromp)(?:ar|er|em?|am?|arem|erem) (?:a |o )?(?:sua |seu )?(?:estadia|estada|viagem))(?!\\p{L})'
/** The publisher's advice; what it allows, forbids or informs of is none. */
const ADVISE =
  '(?<!\\p{L})(?:recomenda(?:-se|m-se|mos)?|recomendação|apelo|reitera(?:-se|mos)?|orientação|aconselha(?:-se|m-se|mos)?|insta(?:-se|m-se)?|exorta(?:-se|m-se|mos)?|apela(?:-se|mos)?|solicita(?:-se|mos)?|pede(?:-se)?|sugere(?:-se)?|orienta(?:-se)?|recomendado|aconselhado|(?:são|estão) (?:\\p{L}+mente )?(?:aconselhad|instad|exortad|convidad|orientad)[oa]s)(?!\\p{L})'
const GAP =
  '(?:(?!consider|ponder|avali|prepar|possibilidade|desaconselh|plan(?:o|ear|ejar)|antes de|evit)[^;]){0,260}?'
const NO =
  '(?<!(?<!\\p{L})(?:não|antes de|ao|para|tent\\p{L}+|evit\\p{L}+|podem|possam|puderem|desejem|desejam|queiram|quiserem|pretendam|pretendem|impedidos de|proibidos de) (?:se )?)'
const ZONE =
  '(?:zonas?|localidades?|regi(?:ão|ões)|províncias?|cidades?|estados?|áreas?|fronteiras?|ilhas?|departamentos?|distritos?)'

const CALLS: readonly CallRule[] = [
  {
    name: 'pt/recomenda-que-abandonem',
    grade: 'leave',
    when: new RegExp(
      `(?<!não (?:se )?)${ADVISE}${GAP}(?<!\\p{L})(?:que|a que) ${GAP}(?<!\\p{L})(?<!não )${HOW}${LEAVES}`,
      'giu',
    ),
  },
  {
    name: 'pt/recomenda-abandonar',
    grade: 'leave',
    when: new RegExp(`(?<!não (?:se )?)${ADVISE}${GAP}(?<!\\p{L})${NO}${HOW}${LEAVE}`, 'giu'),
  },
  {
    name: 'pt/recomenda-a-saida',
    grade: 'leave',
    when: new RegExp(
      `(?<!não (?:se )?)${ADVISE}(?: (?:a|aos|às|vivamente|fortemente)(?: [^;,]{0,80}?)?)? (?<how>(?:a (?:sua )?(?:saída|partida)|o abandono)(?: (?:imediat[ao]|temporári[ao]|urgente|voluntári[ao]))?)(?= d[oae]s? )`,
      'giu',
    ),
  },
  {
    name: 'pt/devem-abandonar',
    grade: 'leave',
    when: new RegExp(
      `(?<!\\p{L})${PEOPLE}(?!\\p{L})[^;]{0,160}?(?<!não )(?:devem|deverão|deveriam|deve) ${HOW}${LEAVE}`,
      'giu',
    ),
    withTail:
      /imediat|o mais (?:rapidamente|rápido|cedo|depressa)|quanto antes|logo que|assim que|sem demora|voos? comercia|meios (?:comercia|disponíveis|próprios)|(?:seus|próprios) (?:próprios )?meios|por via|enquanto/iu,
  },
  {
    name: 'pt/abandone-o-pais',
    grade: 'leave',
    when: new RegExp(`(?:^|: |, )(?:por favor,? )?${HOW}(?:abandonem?|saiam?|deixem?)(?!\\p{L})`, 'giu'),
    withTail: /^ (?:temporariamente )?(?:(?:o|do) (?:país|território)|(?:d?[oa] |de )?\p{Lu})/u,
  },
  {
    name: 'pt/regressar-a-portugal',
    grade: 'leave',
    when: new RegExp(
      `(?<!não (?:se )?)${ADVISE}${GAP}(?<!\\p{L})${NO}${HOW}${HOME}|(?<!não (?:se )?)${ADVISE}(?: (?:a|aos|às)(?:(?!consider|ponder|avali)[^;,]){0,80}?)? o (?:seu )?regresso(?= a Portugal)`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'pt/considerar-a-saida',
    grade: 'consider',
    when: new RegExp(
      `(?:consider|ponder|avali|equacion)(?:ar|arem|em|e)(?!\\p{L}) (?:\\p{L}+mente )?(?:a (?:possibilidade|hipótese|opção|necessidade) de )?(?:se )?(?:${HOW}(?:${LEAVE}|${LEAVES})|(?:a|uma) (?:sua )?(?:saída|partida)|(?:o|um) (?:seu )?(?:regresso|retorno)|${HOME})`,
      'giu',
    ),
    objectless: true,
  },
  {
    name: 'pt/considerar-a-permanencia',
    grade: 'consider',
    when: /(?:consider|reconsider|ponder|avali|reavali)(?:ar|arem|em|e)(?!\p{L})[^;.]{0,60}?(?:se a (?:sua )?(?:presença|permanência|estadia)|(?:a )?(?:necessidade|conveniência) d[ea] (?:sua )?(?:permanecer|permanência|presença|continuar|ficar)|a (?:sua )?(?:permanência|presença) n)/giu,
    objectless: true,
  },
]

const CALL_VETOES: readonly Veto[] = [
  {
    why: 'a visa, a permit, a stay or the papers for the way',
    when: /(?<!\p{L})vistos?(?!\p{L})|autorização de (?:residência|permanência)|caduc|expira|prazo de (?:estada|permanência)|deporta|expuls|passaporte/iu,
  },
  {
    why: 'courts, police, fines and bans',
    when: /tribuna|julgamento|multas?(?!\p{L})|sanç|detid[oa]s?(?! arbitrari)|pris(?:ão|ões)(?! arbitrári)|preso|dívidas?|processo (?:judicial|penal)|proibi/iu,
  },
  { why: 'customs, currency and taxes', when: /alfândeg|alfandeg|divisas|numerário|declarar|taxa|imposto/iu },
  {
    why: 'medical evacuation, insurance, illness',
    when: /seguro(?! de)|seguro de|médic|hospita|doença|sintoma|febre|vacina|quarentena|cirurg|gravidade/iu,
  },
  {
    why: 'a natural hazard: people are to leave its path, not the country',
    when: /incêndi|furac|ciclone|tufão|tsunami|maremoto|terramoto|terremoto|sismo|inunda|cheias|vulc|erupç|alertas?(?!\p{L})|praias?(?!\p{L})|ordens? de evacuação/iu,
    placesOnly: true,
  },
  {
    why: 'an incident on the spot: people are to leave the place',
    when: /manifestaç|protesto|aglomeraç|multid|ajuntamento|em caso de (?:ataque|atentado|tiroteio|distúrbio)/iu,
    placesOnly: true,
  },
  {
    why: 'off the road, out of the car or the hotel',
    when: /estrada principal|estradas? (?:principa|asfalta)|trilho|anoitecer|à noite|viatura|veículo|hotel|objet|bagage/iu,
  },
  {
    why: 'a condition that is only about those who wish to go',
    when: /(?:desej|queir|quis|pretend|tencion|decid)\p{L}* (?:\p{L}+ )?(?:abandonar|sair|deixar|regressar|partir)/iu,
  },
  {
    why: 'leaving is not allowed or not possible',
    when: /não (?:se )?(?:pode|podem|poderá|poderão|será permitid|é permitid)\p{L}* (?:\p{L}+ )?(?:abandonar|sair|deixar)|impedid\p{L}+ de (?:abandonar|sair|deixar)|(?:ao|no momento de|antes de) (?:abandonar|sair|deixar)/iu,
  },
  {
    why: 'minors and custody',
    when: /menor(?:es)?(?!\p{L})|tutela|guarda parental|autorização (?:dos pais|parental|do pai|da mãe)/iu,
  },
  {
    why: 'another government speaking to its own citizens',
    when: /(?:recomendou|aconselhou|instou|pediu|ordenou|exortou|apelou)(?: \p{L}+)? (?:a |aos )?(?:todos os )?seus|(?:outros|vários|alguns|diversos) (?:países|governos|estados)|autoridades (?:locais|\p{L}+(?:as|anas|esas|enses)) (?:recomend|aconselh|pedem|orden|exig)/iu,
  },
  {
    why: 'a call that is over',
    when: /já não (?:se )?(?:recomenda|aconselha)|deixou de (?:recomendar|aconselhar)|deixou de estar em vigor|não está(?: \p{L}+)? em vigor|(?:levantad|retirad|revogad|anulad)[oa]s?/iu,
  },
  {
    why: 'staff: a matter of the embassy',
    when: /^(?!.*(?:cidad[ãa]|viajante|compatriota|portugueses|brasileiros)).*(?:pessoal (?:diplomático|não essencial|da embaixada|consular)|funcionários (?:da embaixada|diplomáticos)|diplomatas(?!\p{L}))/iu,
  },
  {
    why: 'history: a bare year tells of something past',
    when: /^(?:em|desde|após|durante) (?:\p{L}+ de )?(?:19|20)\d\d(?!\d)/iu,
  },
]

const MANNERS =
  '(?:temporariamente|imediatamente|de imediato|urgentemente|com urgência|com a maior brevidade(?: possível)?|o mais (?:rapidamente|rápido|cedo|depressa|brevemente) possível|logo que possível|assim que possível|o quanto antes|quanto antes|sem demora|já|agora|voluntariamente|imediat[ao]|temporári[ao])'
const OBJECT = new RegExp(
  `^(?:(?=\\s*(?:$|[.,;:!?)"]))|\\s+(?:(?:${MANNERS},? ?)*(?:(?<land>(?:o|do|este|deste|esse|desse) (?:[Pp]aís|PAÍS|território(?! d))(?!\\p{L}))|` +
    `(?<part>(?:a|as|o|os|da|das|do|dos|esta|estas|desta|destas|essa|essas|dessas) (?:\\p{Ll}+ ){0,1}?(?:${ZONE}|norte|sul|leste|oeste|capital|faixa)(?!\\p{L}))|` +
    '(?:por (?:via|meios|vias)|pelos?|através|utilizando|usando|recorrendo|enquanto|se (?:for|as)|quando|caso|em voos|nos voos|com os|devido|face|dad[oa]|e|ou)(?!\\p{L})|(?=$|[.,;:!?)"])|' +
    `(?<=${MANNERS} ?)(?=\\S)|(?<name>(?:o |a |os |as |do |da |dos |das |de )?\\p{Lu}\\p{L}*[\\p{Ll}'-][\\p{L}'-]*))))`,
  'u',
)

const STAFF_WORD = '(?:pessoal|funcionários|diplomatas|familiares|famílias|equipa|equipe|quadro)(?!\\p{L})'
const EMBASSY =
  '(?<!\\p{L})(?:embaixadas?|chancelaria|representação diplomática|missão diplomática)(?!\\p{L})'
const GONE = '(?:evacuad|retirad|repatriad|transferid|deslocad|realocad)[oa]s?'
const ACTIVITIES = '(?:atividades?|actividades?|operações|funções|serviços|funcionamento)'
const PARTLY = 'não essencia|familiares|famílias|parte d|reduzid'

/** Consular services as such, and the section that gives them. */
const SERVICES = `(?<!\\p{L})(?:(?:serviços?|atividades?|actividades?|funções|operações|atendimento) consular(?:es)?|(?:sec?ção|seção|setor) consular(?: da (?:nossa )?${EMBASSY}(?: de Portugal| do Brasil)?)?)(?! de vistos)(?!\\p{L})`
const ALL_SERVICES = `(?:(?:tod[oa]s|os|as|o|a|seus|suas|seu|sua|nossos|d[oae]s?) )*${SERVICES}`
const STOPPED = '(?:suspens|interrompid)[oa]s?(?!\\p{L})'

const STAFF: readonly MissionRule[] = [
  {
    name: 'pt/embaixada-reaberta',
    posture: 'lifted',
    lifts: ['authorized-departure', 'ordered-departure', 'services-suspended', 'suspended'],
    when: new RegExp(
      `${EMBASSY}[^;]{0,90}?(?:reabriu|retomou|foi reaberta|está (?:de novo|novamente) (?:aberta|operacional|em funcionamento)|voltou a (?:abrir|funcionar))|reabertura da ${EMBASSY}|${STAFF_WORD}[^;]{0,60}? (?:regressou|regressaram|retornou|retornaram)`,
      'iu',
    ),
    unless: /até (?:à|que)|previst|quando|prevê|logo que/iu,
  },
  {
    name: 'pt/servicos-consulares-retomados',
    posture: 'lifted',
    lifts: ['services-suspended'],
    when: new RegExp(
      `${SERVICES}[^;]{0,60}?(?:(?:foi|foram) (?:\\p{L}+mente )?(?:retomad|restabelecid|reabert)[oa]s?|(?:está|estão) (?:de novo|novamente) (?:dispon|abert|em func))|(?:retomou|restabeleceu|reabriu) (?:\\p{L}+mente )?${ALL_SERVICES}|(?:retoma|restabelecimento|reabertura) ${ALL_SERVICES}`,
      'iu',
    ),
    // announced, begun or done in part is not done
    unless:
      /até (?:à|que)|previst|quando|prevê|logo que|algu|parcial|limitad|gradual|(?<!\p{L})não(?!\p{L})/iu,
  },
  {
    name: 'pt/embaixada-encerrada',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,90}?(?:está|encontra-se|permanece|continua|foi|mantém-se|ficou|está-se)(?: \\p{L}+mente| atualmente| até novo aviso)* (?:encerrada|fechada)(?!\\p{L}| ao público)|(?:está|encontra-se|permanece|foi) (?:\\p{L}+mente )?(?:encerrada|fechada) (?:\\p{L}+mente )?a ${EMBASSY}|encerramento (?:temporário |provisório |definitivo )?da ${EMBASSY}|(?:encerrou|fechou) (?:\\p{L}+mente )?(?:a|a sua|sua) ${EMBASSY}|${EMBASSY}[^;]{0,60}? (?:encerrou|fechou)(?= em | temporariamente| as (?:suas )?portas| até|[.,])`,
      'iu',
    ),
    unless: /ao público/iu,
  },
  {
    name: 'pt/atividades-suspensas',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,120}?(?:suspendeu|cessou|interrompeu|tem suspensas)(?: \\p{L}+mente)? (?:todas )?(?:as |os |a |o )?(?:suas |sua |seu |seus )?${ACTIVITIES}|${ACTIVITIES} da ${EMBASSY}[^;]{0,60}?(?:estão|foram|encontram-se) (?:\\p{L}+mente )?suspens[ao]s|${EMBASSY}[^;]{0,60}? (?:tem|teve) (?:as |suas |as suas )${ACTIVITIES} (?:\\p{L}+mente )?suspensas|${EMBASSY}[^;]{0,60}? (?:não está|deixou de estar) (?:\\p{L}+mente )?operacional`,
      'iu',
    ),
    unless: /vistos|parcialmente|algumas/iu,
  },
  {
    name: 'pt/embaixada-transferida',
    posture: 'suspended',
    when: new RegExp(
      `${EMBASSY}[^;]{0,90}?(?:foi|está|encontra-se) (?:\\p{L}+mente )?(?:transferida|deslocada|realocada|relocalizada)(?: \\p{L}+mente)? para |${EMBASSY}[^;]{0,60}? (?:(?:opera|funciona) (?:\\p{L}+mente )?(?:a partir de|desde)|passou a (?:operar|funcionar) (?:em|a partir de|desde)) `,
      'iu',
    ),
    unless: /novas? instalações|\brua\b|avenida|edifício/iu,
  },
  {
    name: 'pt/todo-o-pessoal-evacuado',
    posture: 'suspended',
    when: new RegExp(
      `(?:todo o|a totalidade do|toda a) (?:\\p{L}+ )?${STAFF_WORD}[^;]{0,80}?${GONE}|(?<!parte d)o ${STAFF_WORD} da ${EMBASSY}[^;]{0,60}?foi (?:\\p{L}+mente )?${GONE}`,
      'iu',
    ),
    unless: new RegExp(PARTLY, 'iu'),
  },
  {
    name: 'pt/pessoal-retirado',
    posture: 'ordered-departure',
    when: new RegExp(
      `${STAFF_WORD}[^;]{0,100}?(?:(?:foi|foram|está|estão) (?:a ser )?(?:\\p{L}+mente )?(?:${GONE}|reduzid[oa]s?)|deixou o país|deixaram o país|abandonou|abandonaram)(?=.*)(?<=(?:${EMBASSY}|diplomátic|diplomata|portugues|brasileir).*)|(?:retirada|evacuação|redução|repatriamento)(?: \\p{L}+)? d[oae]s? (?:parte do )?${STAFF_WORD} (?:não essencial|da ${EMBASSY}|diplomático|do pessoal)|(?:reduziu|retirou|evacuou|repatriou)[^;]{0,40}?${STAFF_WORD}(?=.*)(?<=(?:${EMBASSY}|diplomátic|Portugal|Brasil|portugues|brasileir).*)|${EMBASSY}[^;]{0,60}?com (?:um )?${STAFF_WORD} (?:mínim[oa]|reduzid[oa])`,
      'iu',
    ),
    unless: /autoriz|voluntári/iu,
  },
  {
    name: 'pt/saida-autorizada',
    posture: 'authorized-departure',
    when: new RegExp(
      `autoriz\\p{L}+ (?:a )?(?:saída|partida)(?: \\p{L}+)? d[oae]s? ${STAFF_WORD}|autoriz\\p{L}+ (?:o|os|as) ${STAFF_WORD}[^;]{0,60}? a (?:sair|abandonar|deixar)`,
      'iu',
    ),
  },
  {
    name: 'pt/servicos-consulares-suspensos',
    posture: 'services-suspended',
    when: new RegExp(
      `^(?=.*${EMBASSY}).*?(?<!\\p{L})(?:suspendeu|suspende|cessou|interrompeu|suspensão|interrupção|tem ${STOPPED})(?: \\p{L}+mente)? ${ALL_SERVICES}|${SERVICES}[^;]{0,80}?(?:está|estão|foi|foram|encontra-se|encontram-se|permanece|permanecem|continua|continuam)(?: \\p{L}+mente| atualmente)* ${STOPPED}|(?:estão|foram|encontram-se)(?: \\p{L}+mente)* ${STOPPED} ${ALL_SERVICES}|^(?=.*até novo aviso).*?(?:sec?ção|seção|setor) consular[^;]{0,80}?(?:encerrad|fechad)[oa]`,
      'iu',
    ),
    // a day, a branch, or only a plan
    unless:
      /(?<!\p{L})(?:algu(?:ns|mas) |cert[oa]s |parte d|parcialmente|(?:se|quando|caso)(?!\p{L}))|^(?!.*até novo aviso).*(?<!\p{L})(?:hoje|amanhã|de \d[^;]{0,20} a \d|até (?:ao dia |dia |a )?\d|(?:está|estão|estará|estarão)(?!\p{L})[^;]{0,60} (?:no dia|em|a) \d)/iu,
  },
  {
    name: 'pt/apoio-limitado',
    posture: 'limited',
    when: new RegExp(
      `(?:${EMBASSY}|consular(?:es)?)[^;]{0,140}?(?:limitad|reduzid|suspens|condicionad|(?:não pode|não poderá) (?:prestar|assegurar|garantir)|encerrada ao público)|(?:limitad|reduzid|condicionad)[^;]{0,80}?(?:consular|${EMBASSY})`,
      'iu',
    ),
  },
]

const STAFF_VETOES: readonly Veto[] = [
  {
    why: 'closed for a day off, a storm or a move',
    when: /feriado|natal(?!\p{L})|páscoa|fim de semana|fins de semana|horário|furac|ciclone|tufão|obras(?!\p{L})|mudança de instalações|(?:segunda|terça|quarta|quinta|sexta)-feira|sábado|(?<!(?:santo|são) )domingo/iu,
  },
  {
    why: 'one section of it',
    exceptServices: true,
    when: /secção (?:consular|de vistos)|seção consular|serviços? de vistos|setor de vistos/iu,
  },
  {
    why: 'what might happen, not what happened',
    when: /(?:poderá|poderão|pode|podem) (?:ter de )?(?:ser )?(?:encerr|fechar|fechad|suspen|evacuad)/iu,
  },
  {
    why: 'the local government, an organisation, or other governments',
    when: /nações unidas|\bONU\b|\bONG|companhias? aérea|pessoal (?:médico|hoteleiro|militar|de segurança|de saúde)|(?:outras|várias|algumas|diversas) embaixadas/iu,
  },
]

const POSSIBLE = /(?<!\p{L})(?:pode|podem|poderá|poderão|em caso de|caso |se |levantad[oa]|reabert[oa])/iu

/** A danger that the sentence gives as a reason, a risk or a threat. */
function danger(words: string): RegExp {
  return new RegExp(
    `(?:devido|por causa|face|riscos?|ameaças?|perigo|elevad[oa]s?|alt[oa]s? (?:índices?|taxas?))(?!\\p{L})[^;]{0,120}?(?<!\\p{L})${words}(?!\\p{L})|(?:ameaça|risco) ${words}(?!\\p{L})`,
    'iu',
  )
}

const MONTHS =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(' ')

/** Portuguese: Portugal, Brazil. */
export const pt: Language = {
  code: 'pt',
  calls: {
    stems:
      /abandon|sa[ií]r|saiam?|saída|antecip|estadia|estada|viagem|deix|partir|partida|regress|retorn|voltar|permanência|presença|permanecer/iu,
    rules: CALLS,
    vetoes: CALL_VETOES,
    object: OBJECT,
    urgent:
      /imediat[ao]|imediatamente|(?<!\p{L})(?:já|agora)(?!\p{L})|sem demora|urgentemente|com urgência/iu,
    clauseEnd: /[;:]| e (?:que |a |se |contact|mant|evit|regist|sig|inform)/iu,
  },
  staff: {
    stems: /embaixada|chancelaria|consular|pessoal|diplom|funcionários|famíli|familiares|missão/iu,
    rules: STAFF,
    vetoes: STAFF_VETOES,
    services: new RegExp(SERVICES, 'giu'),
    consulate: /consulados?(?!\p{L})/iu,
    embassy: /embaixada|chancelaria/iu,
    seat: /embaixada(?: de Portugal| do Brasil)? (?:em|no|na|nos|nas) (?=\S)/giu,
    limitedTo:
      /fora d[eoa] (?<place>\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?|capital)|(?:apenas|somente|só|exclusivamente) (?:em|na|no) (?<spot>\p{Lu}[\p{L}'-]+|capital)/u,
  },
  places: {
    addressed: new RegExp(`(?<!\\p{L})${PEOPLE}(?!\\p{L})`, 'iu'),
    located:
      /(?<!\p{L})(?:se encontr[ae]m|encontram-se|resid[ae]m|residentes|viv[ae]m|estejam|presentes|portugueses|brasileiros|cidadãos|viajantes)(?: \p{L}+)? (?:em|no|na|nos|nas) (?=\S)|^(?:em|no|na|nos|nas) (?=\S)/giu,
    land: /^(?:(?:o|este|todo o) )?(?:país|território(?! d))(?!\p{L})/iu,
    part: new RegExp(
      `^(?:(?:o|a|os|as|esta|estas|essas|todas as|algumas) )*(?:[\\p{Ll}-]+ ){0,2}?(?:${ZONE}|norte|sul|leste|oeste|centro|resto|faixa|capital)(?!\\p{L})|^-`,
      'iu',
    ),
    article: /^(?:o |a |os |as |do |da |dos |das |de )/iu,
    beyond: /^,? ?fronteiriç/iu,
    aliases: new Map([
      ['AE', 'EAU|Emirados'],
      ['BY', 'Belarus|Bielorrússia'],
      ['CD', 'RDC|RD Congo|República Democrática do Congo'],
      ['CF', 'RCA|República Centro-Africana'],
      ['CG', 'Congo|República do Congo'],
      ['IR', 'Irão|Irã|República Islâmica do Irão'],
      ['KR', 'República da Coreia'],
      ['MM', 'Birmânia|Myanmar|Mianmar'],
      ['PS', 'Palestina|Territórios Palestinianos'],
      ['RU', 'Federação Russa|Federação da Rússia'],
      ['SS', 'Sudão do Sul'],
      ['UA', 'Ucrânia'],
      ['US', 'EUA|Estados Unidos da América'],
      ['YE', 'Iémen|Iêmen'],
    ]),
  },
  people: {
    own: new Map([
      ['PT', /^portugues/iu],
      ['BR', /^brasileir/iu],
    ]),
    nationals: /(?:cidadãos|cidadãs|nacionais) (?<whose>\p{L}+)/giu,
    anyone:
      /^(?:de|do|da|que|e|ou|em|no|na|não|estrangeir[oa]s|nacionais|residentes|europe[iu]s|presentes|atualmente|actualmente|a|para|com|se|cuja|cujo|abandonem|saiam)$/iu,
    embassies:
      /[Ee]mbaixada (?<whose>norte-americana|americana|britânica|francesa|alemã|italiana|espanhola|russa|chinesa)(?!\p{L})|[Ee]mbaixada (?:de |do |da |dos |das )(?:República (?:Islâmica |Democrática |Federal )?(?:de |do |da )?)?(?<state>\p{Lu}[\p{L}-]+(?: \p{Lu}\p{L}+)?)/gu,
  },
  dates: {
    months: new Map(MONTHS.map((name, index) => [name, index + 1] as const)),
    notBefore: /(?:até(?: ao?)?|antes de|entre(?: o)?)\s*$/iu,
    digits: /(?<!\d)(?<day>\d{1,2})[./-](?<month>\d{1,2})[./-](?<year>20\d\d)(?!\d)/gu,
  },
  hazards: {
    stems:
      /terroris|atentad|raptos?|sequestr|reféns|conflito|combates|bombarde|ataques aéreos|míssei|distúrbio|motins|criminal|insegurança|epidemia|surto|cólera|terramoto|terremoto|sismo|furac|ciclone|tufão|inunda|cheias|erupç|vulc|incêndi|catástrofe|detenç|arbitrári|combustíve|gasolina|recolher|aeroporto|espaço aéreo|bloqueio/iu,
    rules: [
      { hazard: 'terrorism', when: danger('(?:terroris\\p{L}+|atentados?)') },
      { hazard: 'kidnapping', when: danger('(?:raptos?|sequestros?)') },
      {
        hazard: 'armed-conflict',
        when: danger(
          '(?:conflitos? armados?|combates|bombardeamentos?|ataques aéreos|mísseis|hostilidades|confrontos armados)',
        ),
      },
      { hazard: 'unrest', when: danger('(?:distúrbios|motins|tumultos|violência política)') },
      { hazard: 'crime', when: danger('(?:criminalidade|crime)') },
      { hazard: 'health', when: /(?:surtos?|epidemias?) de /iu, unless: POSSIBLE },
      {
        hazard: 'disaster',
        when: /(?:após|devido|por causa|na sequência)(?!\p{L})[^;]{0,60}(?:terramoto|terremoto|sismo|furacão|ciclone|tufão|inundaç|cheias|erupção|incêndios|catástrofe natural)/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'wrongful-detention',
        when: /(?:detenção|detenções|prisão|prisões) arbitrári[ao]s?|detid[oa]s? arbitrariamente/iu,
      },
      {
        hazard: 'fuel-shortage',
        when: /(?:escassez|falta|carência) de (?:[^;]{0,30})?(?:combustíve|gasolina|gasóleo)|combustíve\p{L}+[^;]{0,40}escasse/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'curfew',
        when: /recolher obrigatório[^;]{0,60}(?:vigor|entre|das \d|imposto|decretado|declarado)|(?:decretad|impost|vigor|declarad)[^;]{0,40}recolher obrigatório/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'airport-closed',
        when: /(?:aeroportos?|espaço aéreo)[^;]{0,60}(?:está|estão|permanece|permanecem|encontra-se|foi|foram) (?:\p{L}+ )?(?:encerrad|fechad)os?/iu,
        unless: POSSIBLE,
      },
      {
        hazard: 'blockade',
        when: /bloqueios? (?:naval|de estradas?|d[eoa]|em|impost[oa])(?!\p{L})/iu,
        unless: POSSIBLE,
      },
    ],
  },
}
