/** Evidence of what is dug, drilled, refined and piped. */
import type {TermsByIndustry} from './terms'

export const energy: TermsByIndustry = {
  'mining-metals': {
    strong: `
      cobalt mine, nickel mine, zinc mine, lead mine, silver mine, platinum mine, phosphate mine, manganese mine, graphite mine, jade mine,
      mining company, mining industry, mining sector, mining project, mining operation, mining minister, mining giant, mining town,
      coal mining, gold mining, diamond mining, copper mining, strip mining, mountaintop removal, open-pit mine, open pit, coal mine,
      gold mine, copper mine, diamond mine, iron ore mine, salt mine, uranium mine, coal miner, gold miner, miner, mineworker,
      mine worker, mine operator, colliery, coal industry, coal company, iron ore, bauxite, lithium mine, rare earth, mineral rights,
      minerals, ore, smelter, smelting, steelmaker, steel mill, steel industry, steelworker, steel worker, steel plant, steel tariff,
      steel import, steel producer, aluminum tariff, aluminium tariff, aluminum smelter, foundry, metallurgy, metallurgical,
      metalworks, steel and aluminum, steel and aluminium, bullion, quarry, quarrying, tailings dam, tailings, BHP, Rio Tinto,
      Glencore, Anglo American, Freeport-McMoRan, Newmont, Barrick Gold, Vale S.A., ArcelorMittal, U.S. Steel, US Steel, Nucor,
      Alcoa, Rusal, Norilsk Nickel, Alrosa, De Beers, Peabody Energy, Murray Energy, Arch Coal, Massey Energy, Antofagasta, Codelco,
      Thyssenkrupp, Nippon Steel, POSCO, Tata Steel, United Mine Workers, mine safety, mine collapse, mine explosion, blast furnace,
      prospector, severance tax`,
    fair: `
      mining, mine shaft, coal, steel, aluminum, aluminium, copper, nickel, zinc, cobalt, lithium, uranium, diamond, gold price,
      precious metal, metals, mineral, carats, mined, excavation, platinum, gold reserve, gemstone, coltan`,
    weak: `gold, silver, iron, tin, metal, jewel`,
    listed: `mining, metals, steel`,
  },
  'oil-gas': {
    strong: `
      refiner, oil driller, gas driller, gas discovery, gas find, gas well,
      oil company, oil industry, oil and gas, oil giant, oil major, oil price, oil producer, oil production, oil field, oilfield,
      oil well, oil rig, oil refinery, oil refiner, oil drilling, oil export, oil exporter, oil spill, oil tanker, oil sands,
      oil pipeline, oil minister, oil market, oil lobby, oil executive, oil boom, oil reserve, oil output, oil-rich, big oil,
      offshore drilling, offshore oil, drilling rig, shale gas, shale oil, shale, fracking, hydraulic fracturing, natural gas,
      gas field, gas pipeline, gas exporter, gas producer, gas exploration, liquefied natural gas, LNG, LNG terminal, crude oil,
      brent crude, West Texas Intermediate, WTI, barrel of oil, barrels a day, barrels per day, bpd, petroleum, petrochemical,
      petrol, petrol station, gas station, gasoline, gasoline price, gas price, fuel price, fuel subsidy, diesel fuel, kerosene,
      refinery, OPEC, upstream oil, roughneck, wildcatter, fossil fuel, Keystone XL, Keystone pipeline, Dakota Access, Nord Stream,
      Exxon, ExxonMobil, Exxon Mobil, Chevron, BP, Royal Dutch Shell, Shell Oil, TotalEnergies, ConocoPhillips, Gazprom, Rosneft,
      Lukoil, Saudi Aramco, Aramco, Petrobras, PDVSA, Pemex, Equinor, Statoil, Sinopec, PetroChina, CNOOC, Petronas, Halliburton,
      Schlumberger, Baker Hughes, Transocean, NNPC, Sonatrach, ADNOC, Repsol, Eni SpA, Occidental Petroleum, Marathon Oil, Valero,
      Enbridge, TransCanada, Kinder Morgan, Koch Industries, Deepwater Horizon, Transneft, Tullow Oil, Brent crude, oil platform`,
    fair: `
      oil, pipeline, drilling, barrel, methane, oilman, oil and natural gas, propane, jet fuel, fuel, Shell, crude`,
    weak: `gas, rig, hydrocarbon, diesel, petro, tanker`,
    listed: `oil, gas`,
  },
  'energy-utilities': {
    strong: `
      electricity, electric utility, electric company, power company, power plant, power station, power grid, electric grid,
      electrical grid, power line, power outage, power cut, blackout, load shedding, load-shedding, substation,
      electrical substation, transmission line, power generation, power generator, power supply, electricity bill, electricity price,
      energy company, energy industry, energy sector, energy price, energy bill, energy supplier, energy market, energy policy,
      energy supply, energy minister, energy giant, energy firm, energy producer, energy executive, renewable energy, renewables,
      clean energy, green energy, alternative energy, solar power, solar panel, solar energy, solar farm, solar industry, wind power,
      wind farm, wind turbine, wind energy, hydropower, hydroelectric, hydroelectricity, geothermal, tidal power, biomass, biofuel,
      ethanol, nuclear power, nuclear plant, nuclear reactor, nuclear energy, nuclear power plant, coal-fired, gas-fired, coal plant,
      coal-fired power plant, kilowatt, megawatt, gigawatt, terawatt, photovoltaic, utility company, public utility, utility bill,
      ratepayer, smart meter, lineman, Con Edison, Consolidated Edison, Duke Energy, Southern California Edison, PG&E,
      Pacific Gas and Electric, Exelon, Dominion Energy, NextEra, Entergy, FirstEnergy, Eskom, EDF, Engie, E.ON, RWE, Enel,
      Iberdrola, Vattenfall, National Grid, Centrica, British Gas, Orsted, Ørsted, Vestas, SolarCity, First Solar, Solyndra, TEPCO,
      State Grid, Enron, Westinghouse Electric, Tennessee Valley Authority, Department of Energy, Energy Department,
      energy secretary, Clean Power Plan, electrification, carbon-free power, battery storage, Fukushima, Chernobyl`,
    fair: `
      energy, utility, utilities, grid, turbine, reactor, generator, solar, wind project, dam, electric power, carbon emission,
      emissions, energy efficiency, heating bill, uranium enrichment, hydrogen`,
    weak: `power, electrical, carbon, climate`,
    listed: `energy, power, utilities`,
  },
  'water-waste': {
    strong: `
      rubbish collector, refuse collector, bin collection, bin lorry, binmen,
      water utility, water company, water supply, water system, water treatment, wastewater, waste water, sewage, sewer, sewerage,
      drinking water, tap water, water board, water authority, water main, water pipe, water shortage, water bill,
      water infrastructure, desalination, reservoir level, garbage collection, garbage truck, garbage collector, rubbish collection,
      refuse collection, trash collection, trash hauler, sanitation department, sanitation worker, sanitation, landfill, recycling,
      recycler, recycling plant, waste management, waste disposal, solid hazardous toxic nuclear waste company, incinerator,
      incineration, plastic e-waste, compost, composting, dump site, dumpsite, scrap metal, Veolia, Suez Environnement, Thames Water,
      Severn Trent, Waste Management Inc., Republic Services, American Water Works, septic tank, storm drain, borehole, waterworks,
      lead pipe, contaminated water, water crisis, superfund, sewage treatment, treatment plant`,
    fair: `
      groundwater, reservoir, aquifer, garbage, rubbish, trash, refuse, litter, clean water, recycle, recycled, sludge,
      water quality, effluent`,
    weak: `water, pollution, plastic, drain, dump, running water`,
  },
  chemicals: {
    strong: `
      fertiliser plant, fertiliser maker, fertilizer maker,
      chemical company, chemical industry, chemical maker, chemical plant, chemical giant, chemical manufacturer, chemicals,
      chemical engineer, petrochemicals, petrochemical plant, plastics maker, plastics industry, polymer, polyethylene, resin,
      ammonia plant, chlorine gas plant, solvents, industrial chemical, specialty chemical, paint maker, paints and coatings,
      fertilizer plant, fertilizer company, fertiliser company, agrochemicals, PFAS, DuPont, Dow Chemical, BASF, SABIC,
      LyondellBasell, Ineos, Eastman Chemical, Chemours, Akzo Nobel, AkzoNobel, Sherwin-Williams, PPG Industries, Sinochem,
      ChemChina, Solvay, Clariant, Union Carbide, Huntsman Corp, Evonik, Air Liquide, Formosa Plastics, Monsanto, explosives maker,
      detergent maker, titanium dioxide, glyphosate, caustic soda, chemical spill, cosmetics, cosmetics maker, L'Oreal, L'Oréal,
      Estee Lauder, Estée Lauder, Procter & Gamble`,
    fair: `
      ammonia, pesticide maker, solvent, chemist, asbestos, sulfuric acid, polystyrene, plastics, shampoo, detergent, perfume,
      fragrance, adhesive, toxic chemical, makeup, Linde`,
    weak: `chemical, toxin, acid, chlorine, paint, plastic`,
    listed: `chemical, chemicals`,
  },
}
