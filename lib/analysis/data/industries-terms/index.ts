/** All evidence words, by industry. */
import {energy} from './energy'
import {information} from './information'
import {land} from './land'
import {making} from './making'
import {publicLife} from './public'
import {services} from './services'
import type {TermsByIndustry} from './terms'
import {trade} from './trade'
import {transport} from './transport'

export const termsByIndustry: TermsByIndustry = {
  ...land,
  ...energy,
  ...making,
  ...transport,
  ...trade,
  ...information,
  ...services,
  ...publicLife,
}
