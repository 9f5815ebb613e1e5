/** Evidence of what is grown, caught, felled, eaten, drunk and smoked. */
import type {TermsByIndustry} from './terms'

export const land: TermsByIndustry = {
  agriculture: {
    strong: `
      agriculture, agricultural, agribusiness, agronomist, agronomy, farmer, farmland, farmworker, farm worker, farmhand, farming,
      farm income, family farm, dairy farm, pig farm, poultry farm, farm bill, farm subsidy, farm lobby, farm equipment, crop,
      crop yield, harvesting, livestock, cattle, dairy industry, rancher, ranching, cattle ranch, grower, orchard, vineyard,
      plantation, pesticide, fertiliser, fertilizer, herbicide, irrigation, irrigate, horticulture, horticultural, soybean,
      soya bean, wheat crop, corn crop, palm oil, coffee grower, cocoa farmer, sugarcane, sugar cane, cotton farmer, hog farmer,
      beekeeper, beekeeping, tractor, combine harvester, greenhouse grower, smallholder, sharecropper, feedlot, slaughter cattle,
      grain elevator, grain exporter, agritech, agri-tech, seed company, rice farmer, dairy farmer, milk producer, Farm Bureau,
      National Farmers Union, Department of Agriculture, Agriculture Department, USDA, Ministry of Agriculture, agriculture minister,
      Monsanto, John Deere, Deere & Co, Cargill, Syngenta, Bunge, Archer Daniels Midland, Corteva, farm produce, arable land,
      drought-hit crops, locust swarm, foot-and-mouth disease, swine fever, organic farm, hay bale, agrochemical, horticulturist,
      biopesticide, agrichemical, paddy field, cattle herder, dairy cow, egg producer, fruit grower, vegetable grower, tea estate,
      tea plantation, coffee plantation, rubber plantation, banana plantation, olive grove, farm gate price, sowing season,
      crop failure, locusts, farm animal, factory farm, factory farming`,
    fair: `
      farm, farmstead, wheat, maize, barley, sorghum, harvest, ranch, dairy, poultry, hog, sheep, pasture, grazing, barn, paddy,
      rice paddy, cultivation, farmed, grain, sowing, soil health, topsoil, herder, herdsmen, goat, cow, planting season,
      growing season, cotton crop, food production, food security, seedling, avian flu, bird flu, agrarian, veterinarian, manure`,
    weak: `field, drought, soil, rural, corn, cotton, pig, sugar, seed, beef, flock, herd, stable, rice`,
    listed: `farming, agriculture`,
  },
  fishing: {
    strong: `
      fishery, fisheries, fisherman, fisherfolk, fishing boat, fishing vessel, fishing fleet, fishing industry, fishing ground,
      fishing quota, fishing right, fishing village, commercial fishing, trawler, trawling, aquaculture, fish farm, fish farming,
      salmon farm, shrimp farm, oyster farm, seafood industry, seafood processor, lobsterman, crabber, whaling, whaler, overfishing,
      catch quota, fish stock, fishmonger, fish market, herring fleet, tuna fleet, shellfish harvest, fishing port, angling industry,
      longliner, fishing crew, fishing community, illegal fishing, krill fishing, shrimp boat, crab boat, Mowi, Marine Harvest,
      Thai Union`,
    fair: `
      fisher, fishing, fishing net, seafood, tuna, cod, salmon, lobster, shrimp, shellfish, oyster, angler, haddock, mackerel,
      herring`,
    weak: `fish, crab, squid, sardine, catch`,
    listed: `fishing`,
  },
  forestry: {
    strong: `
      forestry, timber, lumber, sawmill, logger, logging industry, logging company, logging operation, illegal logging,
      logging concession, lumberjack, pulp mill, pulpwood, paper mill, clear-cutting, clearcut, reforestation, afforestation,
      forester, forest product, wood product, woodchip, wood chip, wood pellet, softwood, hardwood, Weyerhaeuser, Georgia-Pacific,
      Stora Enso, Canfor, UPM-Kymmene, Forest Service, tree plantation, eucalyptus plantation, deforestation, plywood, silviculture,
      tree nursery`,
    fair: `logging, tree felling, woodland management, sustainable wood, forest management, felled, teak`,
    weak: `forest, wood, pine, tree`,
  },
  'food-beverage': {
    strong: `
      food industry, food processor, food processing, food producer, food maker, food company, food manufacturer, food giant,
      packaged food, processed food, frozen food, snack maker, meatpacker, meatpacking, meat packing, meat processor, meat plant,
      abattoir, slaughterhouse, bakery, confectionery, confectioner, chocolatier, chocolate maker, candy maker, brewery, brewer,
      craft beer, winery, winemaker, winemaking, wine industry, distillery, distiller, whiskey maker, Scotch whisky, bottler,
      soft drink, soda tax, beverage, beverage company, bottled water, energy drink, dairy product, cheesemaker, cheese maker,
      infant formula, baby formula, food safety, food recall, meat, pork, poultry processor, rice mill, flour mill, sugar mill,
      sugar refinery, coffee roaster, instant noodle, plant-based meat, breakfast cereal, Nestle, Nestlé, Coca-Cola, Coke, PepsiCo,
      Pepsi, Danone, Kraft Heinz, Mondelez, Unilever, Tyson Foods, JBS, Smithfield Foods, Heineken, Anheuser-Busch, AB InBev,
      Budweiser, Guinness, Diageo, Carlsberg, Kellogg, Kellogg's, General Mills, Campbell Soup, Hershey, Cadbury, Ferrero,
      Ben & Jerry's, Red Bull, Perrier, Lactalis, Arla, Fonterra, Impossible Foods, Beyond Meat, Oreo, Conagra, Hormel, Chiquita,
      Del Monte, barbecue, brisket, food and drink, foodstuff, grocery product, recipe, cookbook, food critic, foodie, cuisine,
      food truck, ice cream`,
    fair: `
      beer, wine, whiskey, whisky, vodka, gin maker, champagne, coffee, cheese, chocolate, bread, pasta, noodle, sausage, bacon,
      beef, sauce, snack, ingredient, flavor, flavour, juice, bottling, canned, butter, yogurt, yoghurt, cereal, candy, sweets,
      dessert, cake, cook, cooking, dish, food, edible, gluten, vegan, vegetarian, olive oil, condiment, cocktail, liquor, spirits,
      lager, pastry, burger, sandwich, pizza, sushi, steak, cookie, chef, baker, butcher`,
    weak: `
      drink, tea, milk, egg, meal, taste, kitchen, fruit, vegetable, chicken, diet, nutrition, salt, brewing`,
    listed: `food`,
  },
  'cannabis-tobacco': {
    strong: `
      marijuana, cannabis, medical marijuana, recreational marijuana, cannabis industry, hemp, pot shop, marijuana dispensary,
      dispensary, cannabidiol, CBD, THC, tobacco, tobacco company, tobacco industry, big tobacco, tobacco product, cigarette,
      cigarette maker, cigar, e-cigarette, electronic cigarette, vaping, vape, vape shop, smokeless tobacco, chewing tobacco,
      nicotine, Juul, Philip Morris, Altria, British American Tobacco, Imperial Brands, Reynolds American, Japan Tobacco, Marlboro,
      Newport cigarettes, Canopy Growth, Tilray, Aurora Cannabis, smoking ban, anti-smoking, legal weed, legalized pot,
      cannabis grower, budtender`,
    fair: `smoker, smoking, weed, hashish`,
    weak: `pot, joint`,
  },
}
