/**
 * Verbs of English by form, so that a finite verb can be told from a noun without a tagger.
 * Irregular forms: the standard list of any grammar (Quirk et al. 1985, section 3.11 ff.). Regular ones: our own list of verbs common in news.
 */
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet|bid bid bid|bind bound bound
bite bit bitten|bleed bled bled|blow blew blown|break broke broken|bring brought brought|build built built|buy bought bought|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten
fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden
hit hit hit|hold held held|hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost
make made made|mean meant meant|meet met met|misread misread misread|misunderstand misunderstood misunderstood|overcome overcame overcome|oversee oversaw overseen|pay paid paid
put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|retell retold retold|rethink rethought rethought|rewrite rewrote rewritten|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shoot shot shot|show showed shown
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread
stand stood stood|steal stole stolen|stick stuck stuck|strike struck struck|string strung strung|strive strove striven|swear swore sworn|sweep swept swept|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
undertake undertook undertaken|uphold upheld upheld|wake woke woken|wear wore worn|weep wept wept|win won won|withdraw withdrew withdrawn|write wrote written
foresee foresaw foreseen|foretell foretold foretold|bespeak bespoke bespoken|broadcast broadcast broadcast|forecast forecast forecast|plead pleaded pleaded|cast cast cast`

export const regularVerbs = `
accept accuse achieve acknowledge act add address adjust admit adopt advance advise advocate affect agree aim allege allow alter amount announce answer anticipate appeal appear apply appoint
approach approve argue arrange arrest arrive ask assail assert assess assume assure attack attempt attend attract avoid back balk ban base battle beg believe belong benefit bet blame blast block boast
boost bother brand bristle brush buck burn call campaign cancel care carry cast cause caution celebrate challenge champion change chant characterize charge chastise chat check cheer chide choose cite claim
clarify close coincide collapse collect combine comment commit compare compete complain complete concede concern conclude condemn conduct confess confide confirm confront consider consist constitute contact contain
contend continue contradict contribute control convince cool coordinate counter court cover crack create criticize criticise cross cry damage dare decide declare decline decry defeat defend defer define delay delight
deliver demand demonstrate denounce deny depart depend deride describe deserve design despise destroy detail determine develop die differ direct disagree disappear disclose discourage discover discuss dislike dismiss dispute
disrupt distance divide doubt downplay draft drag drop earn ease echo elaborate elect emerge emphasize employ enable encourage end endorse endure engage enjoy enter envision equate escape establish estimate evolve exaggerate
examine exceed exclaim excuse exist expand expect experience explain explode expose express extend face fail fault favor favour fear feature figure file fill finance fire fit focus follow force form frame fuel fume fund gain
gather gauge generate gloat grant greet gripe grumble guarantee guess handle happen hail help highlight hint hire hope host identify ignore illustrate imagine impact implement implore imply impose improve include increase indicate influence
inform inherit inquire insist inspire intend interject interrupt intervene introduce invest investigate invite invoke involve issue joke join judge jump justify kick kill knock label lack lament laugh launch lean learn lecture lift like
limit link list listen live load lobby locate look love maintain manage march mark marvel matter measure mention mock moan monitor mount move murmur muse mutter name need negotiate nominate note notice object oblige observe obtain occur
offer open operate oppose opt order organize outline overstate owe own paint participate pass pause pen perceive perform permit persuade pick place plan play plead pledge point poke portray pose possess post pour praise pray predict prefer
prepare present press presume pretend prevail prevent privilege proceed proclaim produce profess promise promote prompt propose protect protest prove provide publish pull push question quip quote raise rail rally rant reach react realize reason reassure
rebuff rebuke rebut recall receive reckon recognize recognise recommend record recount recover reduce refer reflect refuse refute regard register regret reinforce reiterate reject relate release rely remain remark remember remind remove renew
repeat replace reply report represent reproach request require rescind resign resist resolve respect respond restore restrict result resume retain retire retort return retweet reveal review ridicule rip roll rule rush sanction save scold scream
seem seize select serve settle shape share shift shout shrug sign signal slam slap smile sound spark specify speculate sponsor spur stall star start state stay stem step stop store strain stress stretch struggle study stump submit succeed suffer
suggest summarize summon supply support suppose surge surprise surrender surround survive suspect suspend sustain talk target tend term test testify thank threaten threat thrive tie top touch tout trace trail train transform travel treat trigger
trouble trust try turn tweet underline underscore unite unveil update urge use value vent venture vet view violate visit voice vote vow wait walk want warn warrant waste watch weigh welcome whine whisper widen wish wonder work worry yell yield`
