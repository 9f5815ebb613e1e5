/**
 * Fields of work and the words of roles that belong to them, for telling two people of one name apart: a senator and a
 * goalkeeper are two, a senator and a minister may be one. Our own list, of the roles that news reports give most often;
 * a role with no word here conflicts with none.
 */
export const fields: Record<string, string> = {
  politics:
    'president premier minister ministerial senator congressman congresswoman mayor governor councillor councilman councilwoman chancellor ambassador diplomat mp mep lawmaker legislator parliamentarian politician',
  sport: 'goalkeeper striker midfielder footballer coach player pitcher quarterback athlete swimmer sprinter boxer golfer batsman bowler',
  science:
    'surgeon nurse physician epidemiologist virologist paediatrician pediatrician psychiatrist cardiologist midwife historian physicist chemist biologist climatologist geologist astronomer',
  law: 'judge barrister prosecutor magistrate solicitor',
  police: 'sheriff constable detective policeman policewoman trooper',
  military: 'colonel admiral lieutenant brigadier soldier corporal',
  arts: 'actor actress singer novelist poet painter musician filmmaker composer playwright guitarist drummer rapper',
  business: 'ceo cfo entrepreneur banker executive chairman chairwoman',
  trades: 'farmer fisherman shopkeeper carpenter plumber electrician welder miner baker',
  religion: 'bishop archbishop priest imam rabbi pastor vicar cardinal',
}
