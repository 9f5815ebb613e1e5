import {describe, expect, it} from 'vitest'
import {analyze} from '../../../lib/analysis/analyze'
import {languageOf} from '../../../lib/analysis/language'
import {tokensOf} from '../../../lib/analysis/tokenize'

const detect = (text: string) => languageOf(tokensOf(text))

const foreign: [tag: string, text: string][] = [
  [
    'es',
    'El gobierno anunció el martes que la nueva ley de puertos entrará en vigor en enero, pero los sindicatos dicen que no fue consultada con ellos.',
  ],
  ['fr', "Le ministre a déclaré mardi que la loi sur les ports serait appliquée en janvier, mais les syndicats n'ont pas été consultés."],
  [
    'de',
    'Die Regierung teilte am Dienstag mit, dass das neue Hafengesetz im Januar in Kraft tritt, aber die Gewerkschaften sind nicht zufrieden.',
  ],
  [
    'it',
    'Il governo ha annunciato che la nuova legge sui porti sarà in vigore da gennaio, ma i sindacati dicono che non sono stati ascoltati.',
  ],
  [
    'pt',
    'O governo anunciou na terça-feira que a nova lei dos portos não será adiada, mas os sindicatos dizem que ainda não foram ouvidos.',
  ],
  [
    'nl',
    'De regering heeft dinsdag gezegd dat de nieuwe havenwet in januari van kracht wordt, maar de bonden zijn niet tevreden over het plan.',
  ],
  [
    'sv',
    'Regeringen sade på tisdagen att den nya hamnlagen inte träder i kraft förrän i januari, men facken är missnöjda och vill ha mer tid.',
  ],
  [
    'da',
    'Regeringen sagde tirsdag, at den nye havnelov ikke træder i kraft før januar, men fagforeningerne er utilfredse og vil have mere tid af ministeren.',
  ],
  [
    'no',
    'Regjeringen sa tirsdag at den nye havneloven ikke trer i kraft før januar, men fagforeningene er misfornøyde og vil ha mer tid av ministeren.',
  ],
  [
    'fi',
    'Hallitus kertoi tiistaina, että uusi satamalaki ei tule voimaan ennen tammikuuta, mutta liitot ovat sitä mieltä, että se on liian myöhään.',
  ],
  ['pl', 'Rząd ogłosił we wtorek, że nowa ustawa o portach nie wejdzie w życie przed styczniem, ale związki są z tego niezadowolone.'],
  ['cs', 'Vláda v úterý oznámila, že nový zákon o přístavech bude platit od ledna, ale odbory jsou proti a podle nich se o něm nejednalo.'],
  [
    'hu',
    'A kormány kedden közölte, hogy az új kikötői törvény nem lép hatályba január előtt, de a szakszervezetek szerint ez már késő lesz.',
  ],
  [
    'ro',
    'Guvernul a anunțat marți că noua lege a porturilor nu va intra în vigoare până în ianuarie, dar sindicatele spun că nu au fost consultate.',
  ],
  [
    'hr',
    'Vlada je u utorak objavila da novi zakon o lukama neće stupiti na snagu prije siječnja, ali sindikati nisu zadovoljni i kažu da se nije razgovaralo.',
  ],
  [
    'sl',
    'Vlada je v torek sporočila, da novi zakon o pristaniščih še ne bo veljal, sindikati pa so proti, ker se z njimi ni nihče pogovarjal.',
  ],
  [
    'tr',
    'Hükümet yeni liman yasası için daha fazla zaman istedi, ancak sendikalar bu kararın çok geç olduğunu ve bir anlaşma olarak görülmediğini dedi.',
  ],
  [
    'id',
    'Pemerintah mengatakan bahwa undang-undang pelabuhan yang baru tidak akan berlaku sebelum Januari, tetapi para buruh ini bisa menunggu karena sudah siap.',
  ],
  ['vi', 'Chính phủ cho biết luật cảng mới sẽ không có hiệu lực trong năm nay và các công đoàn đã phản đối những thay đổi này.'],
  ['tl', 'Sinabi ng pamahalaan na ang bagong batas sa mga daungan ay hindi pa ipatutupad, ngunit ayon sa mga unyon ito ay huli na.'],
  [
    'sw',
    'Serikali ilisema kwamba sheria mpya ya bandari ni ya kwanza katika nchi na kwa sasa watu wa bandari hiyo si wengi kama mwaka uliopita.',
  ],
  [
    'ca',
    'El govern va anunciar que la nova llei de ports no és per a tothom, però els sindicats són contraris amb aquest pla i també ho han dit.',
  ],
  [
    'af',
    'Die regering het gesê dat die nuwe hawewet nie voor Januarie in werking tree nie, maar die vakbonde is daarteen en wil meer tyd hê.',
  ],
  ['sq', 'Qeveria tha se ligji i ri për portet nuk do të jetë në fuqi para janarit, por sindikatat thanë se kjo është shumë vonë.'],
  ['ru', 'Правительство сообщило во вторник, что новый закон о портах не вступит в силу до января, но профсоюзы с этим не согласны.'],
  ['uk', 'Уряд повідомив у вівторок, що новий закон про порти не набуде чинності до січня, але профспілки з цим не згодні.'],
  ['bg', 'Правителството обяви, че новият закон за пристанищата няма да влезе в сила през януари, но синдикатите са против.'],
  [
    'sr',
    'Влада је саопштила да нови закон о лукама неће ступити на снагу у јануару, али синдикати нису задовољни и кажу да се није разговарало.',
  ],
  ['el', 'Η κυβέρνηση ανακοίνωσε την Τρίτη ότι ο νέος νόμος για τα λιμάνια δεν θα ισχύσει πριν από τον Ιανουάριο.'],
  ['ar', 'قالت الحكومة يوم الثلاثاء إن قانون الموانئ الجديد لن يدخل حيز التنفيذ قبل يناير، لكن النقابات لم توافق على ذلك.'],
  ['fa', 'دولت اعلام کرد که قانون جدید بنادر تا ماه آینده اجرا نخواهد شد و این را به اتحادیه‌ها گفته است.'],
  ['he', 'הממשלה הודיעה ביום שלישי כי חוק הנמלים החדש לא ייכנס לתוקף לפני ינואר.'],
  ['hi', 'सरकार ने मंगलवार को कहा कि बंदरगाहों का नया कानून जनवरी से पहले लागू नहीं होगा।'],
  ['zh', '政府周二表示，新的港口法在一月之前不会生效，但工会对此并不满意。'],
  ['ja', '政府は火曜日、新しい港湾法が一月までに施行されないと発表したが、労働組合は納得していない。'],
  ['ko', '정부는 화요일 새 항만법이 1월 이전에는 시행되지 않을 것이라고 밝혔지만 노조는 만족하지 않았다.'],
  ['th', 'รัฐบาลกล่าวเมื่อวันอังคารว่ากฎหมายท่าเรือฉบับใหม่จะยังไม่มีผลบังคับใช้ก่อนเดือนมกราคม'],
]

const englishTexts: [name: string, text: string][] = [
  ['nothing', ''],
  ['no letters', '12 – 34 … 56!'],
  ['one word', 'Berlin'],
  ['a headline of names', 'Macron, Meloni, Sánchez and von der Leyen in Brussels'],
  ['a headline in a foreign tongue’s words', 'Real Sociedad de Fútbol 2, Deportivo de La Coruña 1'],
  [
    'names with particles',
    'Virgil van Dijk, Kevin De Bruyne, Ángel Di María and Luis de la Fuente met the press at the Estadio de la Luz.',
  ],
  ['capitals throughout', 'THE MINISTER TOLD REPORTERS THAT NO PORT WOULD CLOSE BEFORE THE END OF THE YEAR.'],
  [
    'a French quotation within',
    'The mayor shrugged. “Nous ne sommes pas contre le projet, mais il est trop tard,” she said, before she left for the airport with her deputy.',
  ],
  [
    'a Spanish slogan within',
    'They marched through the city and sang “El pueblo unido jamás será vencido” until the police told them to go home.',
  ],
  ['an exclamation', 'Oh la la!'],
  ['a list of foreign names', 'Hans Müller, Jürgen Weiß, Sepp Huber, Franz Gruber, Karl Schmidt, Otto Wagner, Fritz Lang, Max Reger'],
  [
    'Chinese names with their characters',
    'Li Wei (李伟) and Zhang Min (张敏), who founded the firm in 2004, said that they had not been told of the vote.',
  ],
  ['a telegraphic headline', 'Volcano erupts near capital; thousands flee'],
  ['Scots', 'The meenister said on Tuesday that the haven wid open again in May, but naebody kens whit it will cost.'],
  ['Pidgin', 'Di goment don tok say dem go open the port for May, as e be say people dey suffer.'],
  ['Icelandic names', 'Björn Þórsson met Guðrún Jónsdóttir and Sigurður Ólafsson in Reykjavík.'],
  ['Nigerian names', 'Chinedu Okafor, Ngozi Eze-Nwosu, Olusegun Bello and Musa Danladi met Bola Adewale in Abuja on Tuesday.'],
  ['Spanish clubs and towns', 'La Paz, San José and Villa Nueva won; Los Andes, El Alto and Las Palmas lost.'],
  ['a line of addresses', 'Information from https://www.noticias.example.com/de/la/que/para/los/dia and pic.example.com/no'],
  ['bodies named in Indonesian', 'Deputy minister Budi Arie said the Badan Pangan Nasional would buy rice.'],
]

/** One sentence of another language, which holds too few function words to tell by them alone. */
const sentences: [tag: string, text: string][] = [
  ['nl', 'De minister zei dinsdag dat de haven in mei weer opengaat.'],
  ['sv', 'Regeringen vill höja skatten på bensin, säger finansministern.'],
  ['es', 'El ministro dijo el martes que el puerto volverá a abrir en mayo.'],
  ['fr', 'Trois hommes arrêtés à Lyon après un cambriolage.'],
  ['it', 'Il ministro ha detto martedì che il porto riaprirà a maggio.'],
  ['de', 'Der Minister sagte am Dienstag, der Hafen werde im Mai wieder geöffnet.'],
  ['pl', 'Minister powiedział we wtorek, że port zostanie otwarty w maju.'],
  ['id', 'Harga beras naik lagi di Jakarta, kata pedagang pasar.'],
  ['fi', 'Ministeri sanoi tiistaina, että satama avataan uudelleen toukokuussa.'],
  ['so', 'Wasiirku wuxuu sheegay Talaadadii in dekeddu dib loo furi doono bisha May.'],
]

describe('language', () => {
  it.each(foreign)('%s is told by running text', (tag, text) => {
    expect(detect(text)).toBe(tag)
  })

  it.each(foreign.filter(([, text]) => text !== text.toUpperCase()))('%s is told in capitals', (tag, text) => {
    expect(detect(text.toUpperCase())).toBe(tag)
  })

  it.each(sentences)('%s is told by one sentence: %s', (tag, text) => {
    expect(detect(text)).toBe(tag)
  })

  it.fails.each([
    ['a headline of four words', 'Drei Männer nach Einbruch in Köln festgenommen'],
    ['Danish, so like Swedish', 'Regeringen vil hæve afgiften på benzin, siger skatteministeren.'],
  ])('not told yet: %s', (_, text) => {
    expect(['de', 'da']).toContain(detect(text))
  })

  it.each(englishTexts)('English stays: %s', (_, text) => {
    expect(detect(text)).toBe('en')
  })

  it('is und where no list knows the words', () => {
    const zulu =
      'uhulumeni uthe umthetho omusha wamachweba ngeke uqale ukusebenza ngaphambi kukajanuwari kodwa izinyunyana azivumelani nalokho '
    expect(detect(zulu.repeat(6))).toBe('und')
  })

  it('leaves a foreign article without a mark', () => {
    for (const [language, text] of foreign)
      expect(analyze(text)).toEqual({quotes: [], speakers: [], countries: [], industries: [], language})
  })
})
