/**
 * Reporting verbs, with what they make of the words (their act) and how they join to them (their frames).
 *
 * Source: our own list after the verb classes of Levin (1993) and VerbNet 3 (say-37.7, tell-37.2, manner_speaking-37.3, advise-37.9,
 * promise-37.13, declare-29.4, characterize-29.2, judgment-33, conjecture-29.5, consider-29.9, want-32.1, wish-62, admire-31.2,
 * discover-84, indicate-78, urge-58.1), and the reporting verbs of newspaper English.
 *
 * Frames: `q` quoted speech · `t` that-clause · `b` clause without "that" · `o` addressee, then one of these ("told reporters that")
 * · `w` wh-clause · `i` to-infinitive · `O` object and to-infinitive ("urged them to") · `n` noun phrase · `g` gerund
 * · `a` noun phrase, then "as" · a preposition: its phrase ("call for", "accuse … of" is `n:of`).
 */
import type {Act} from '../types'

export const reportingVerbs: Record<Act, string> = {
  says: `
say qtbwn | add qtbn | tell oqtbwO about of | state qtb | note qtbwn | explain qtwn | observe qtb | remark qt on | mention qtwng | comment q on | announce qtbwni | declare qtbn | report qtbn
repeat qtbn | reiterate qtn | continue q | conclude qtb | recall qtbngw | recount qtwn | relate qt | reveal qtbwn | disclose qtbwn | inform oqt | emphasize qtbwn | emphasise qtbwn | stress qtbwn
underscore qtwn | underline qtn | highlight tnw | respond qt to with | reply qt to | answer qt | retort qt | counter qtn with | quip qt | joke qtb about | state qt | convey tn | describe wna | depict na | portray na
characterize na | characterise na | recap n | summarize qn | outline nw | detail nw | specify tw | clarify qtw | elaborate q on | point qtw to out | make tclear | predict qtbn | forecast tn | estimate qtbn | project tni
indicate tbnw | suggest qtbgn | signal tn | hint tb at | imply tbn | propose qtgni | recommend qtgnO | advise oqtgO | remind oqt n:of | assure oqtb n:of | reassure oqt | notify ot n:of | brief n:on | greet q
chime q | interject q | intervene q | begin q | open q | finish q | offer qn | volunteer qt | venture qt | muse qt about | marvel q at | shout qt | yell qt | scream q | cry q | exclaim qt | whisper qt | mutter q | murmur q
chant q | sing q | laugh q | smile q | shrug q | sigh q | gush q | deadpan q | rant q about | mumble q | bellow q | proclaim qtn | profess tni | pronounce qn | recite n | testify qtb about to | speak q of about
talk about | discuss nwg | address n | reference n | refer to | cite n | quote n | invoke n | name n | list n | identify na | label na | brand na | dub n | term n | call qn for on | liken n:to | compare n:to | welcome n | thank n:for
congratulate n:for | praise na | hail na | laud na | applaud n | tout na | celebrate n | commend n | honor n | defend na | echo n | elaborate on | touch on | credit n:with n:for | announce n | unveil n | issue n
promote n | advocate ng for | champion n | endorse n | back n | support n | favor n | favour n | embrace n | urge qtO | encourage O | implore qO | beseech qO | exhort qO | order O | instruct O | direct O | command O | press qO for | push O for
lobby O for | persuade O | convince Oot | appeal to | nominate n | appoint n | voice n | express qn | articulate n | deliver | read q | put qit | vent q about | confide qt | gloat q about | boast qtb about of
brag qtb about | correct q | interrupt q | press q | agree qtbi with | concur qt with | disagree qt with | reassert qtn | affirm qtn | reaffirm qtn | attest t to | show tbnw | find t | determine tw | rule t | establish t | demonstrate tw | prove t
reflect n on | illustrate tw | confirm qtbnw | attribute n:to | ascribe n:to | quote n | plead | caution qot against | counsel qO | lecture q n:on | preach q | dictate tw | stipulate t | mandate t | require O | prohibit n | ban n`,
  asks: `
ask qowbtiO for about | inquire qw about | wonder qw about | question qwn | query qw | pose qn | request qtnO | demand qtnwi | beg qO for | plead q for | quiz n:about | challenge nO | probe n | invite O | solicit n | seek in | interrogate n`,
  claims: `
claim qtbni | allege qtbn | assert qtbn | argue qtbwn for against | contend qtb | maintain qt | insist qtb on | purport i | charge qt | posit qt | theorize qt | reason qt | opine qt | submit tb | speculate qtb about on | swear qtb | surmise tb
postulate t | rationalize t | justify n | pretend tbi | profess ti | portend n`,
  denies: `
deny qtbng | reject qn | dispute qntb | refute qn | rebut qn | dismiss qna | disavow n | disclaim n | contradict n | repudiate n | disown n | rebuff qn | decline i | refuse i | downcontest n | renounce n | discount n | scoff q at | balk at
oppose ng | resist ng | protest qtn | object qt to | rescind n | reverse n | decry nqt | abstain`,
  admits: `
admit qtbgn to | acknowledge qtbgn | concede qtbn | confess qtb to | recognize tn | recognise tn | grant qtb | own up | apologize q for | apologise q for | regret tgn | allow qt | accept tn | plead i`,
  warns: `
warn qotbwnO of about against | caution qotbO against about | threaten qtbin | foretell n | forewarn tn | foresee tn | alert otn | worry qtb about | fret qt about over | agonize q over`,
  promises: `
promise qotbin | pledge qtbin | vow qtbin | guarantee qotbn | commit to | swear qtbi | undertake i | volunteer i | agree i | offer i | threaten i | resolve ti | assure ot | commit`,
  accuses: `
accuse n:of | blame n:for | fault n:for | charge n:with | criticize qna | criticise qna | condemn qna | denounce qna | slam qna | blast qna | attack na | assail na | lambaste na | rip qn | bash n | berate qn | chide qn | rebuke qn | reprimand n | scold qn
castigate n | chastise n | deride qna | mock qna | ridicule qna | ding n | knock qn | hammer n:for | pillory n | vilify na | demonize na | disparage na | decry na | deplore qn | lament qtbn | bemoan qtn | complain qtb about of | gripe qt about | grumble qt about
grouse q about | rail q against | fume q about | lash q out | fire q back | shoot q back | hit q back | push q back | snap q | bristle at | taunt qn | tease qn | jab qn | poke n | needle n | insult n | smear n | impugn n | excoriate n | skewer n | savage n | trash n | pan n | target n | cast a | paint a | reproach n | indict n | sue n | indict n:for`,
  thinks: `
think qtbw of about | fear tbn | dread n | believe qtbn in | feel tblike | know tw | hope tbi for | want iOn | wish tbiO | expect tbiOn | consider nagw | suspect tbn | assume tb | presume tb | suppose tb | guess tbw | figure tbw | reckon tb | imagine tbwng | realize tbw | realise tbw
understand tbwn | doubt tbwn | see taw | view na | regard na | perceive nat | deem n | judge tn | interpret na | remember tbngw | forget tw | learn tbw | discover tbw | conclude tb | decide itwon | determine it | intend ig | plan ion on | aim i for | mean i | prefer nig
like ig | love nig | hate nig | dislike ng | enjoy g | admire n | respect n | resent ng | loathe n | detest n | despise n | abhor n | value n | appreciate nt | distrust n | mistrust n | trust nt | envy n | worship n | care about | contemplate ng | ponder qnwg
envision na | envisage n | anticipate tngb | await n | dream t of | long i for | yearn i for | desire ni | crave n | need | seek in | try | gauge w | weigh n | sense tn | gather t | notice tw | ignore n | disregard n | agonize over | debate w | zero on | rely | opt i for | choose i | vote i for against`,
  writes: `
write qtbw of about | tweet qtbn | retweet n | blog qtb | post qt | email qt | e-mail qt | text qtb | type q | publish | note | pen n | print t | document nt | sign | jot q`,
}
