/**
 * Family names that stand first in Chinese, Korean and Vietnamese names, in their usual Latin spellings, lower case.
 * Our own list, after the commonest family names of each country's census.
 */
export const familyNamesFirst: ReadonlySet<string> = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao deng xiao feng zeng cheng cai peng pan yuan dong yu su ye lu wei jiang tian du ding shen ren yao zhong cui tan fan jin wen qin fu bai meng xiong qiu jia yin gu shi hou shao qian dai yan ouyang lei hao kong cui kang mao gong wan duan qi lai xi ' +
    'ai mo qu ge yi pu ruan fei gan chiang tsai hsieh hsu hsiao chou chang cheng kuo chiu tseng liao chu ko lai ' +
    'lau yip cheung wong leung tsang tang chan lam yeung kwok fung mak tse tsui yuen siu tam chow kwan poon hui luk mok ngai szeto tong yau yim yiu kwong lui ' +
    'koo gu ku byun cha eom gil ham jeon jin ko kwak ok pyo seok sim sohn tak wi yeo yeom yim ' +
    'kim lee park choi jung jeong kang cho yoon jang lim im han oh seo shin kwon hwang ahn song ryu yoo hong moon bae nam noh roh ha chung ban ri pak jo hyon thae min son ju heo paik baek ' +
    'nguyen tran le pham huynh phan vu vo dang bui do ho ngo duong ly'
  ).split(' '),
)
