/** Evidence of what is made in factories and laboratories, up to rockets. */
import type {TermsByIndustry} from './terms'

export const making: TermsByIndustry = {
  biopharmaceutical: {
    strong: `
      biopharmaceutical, biopharma, pharmaceutical, pharmaceuticals, pharma, big pharma, drugmaker, drug maker, drug company,
      drug manufacturer, drug industry, drug price, drug pricing, drug trial, drug approval, prescription drug,
      prescription drug price, generic drug, experimental drug, cancer drug, opioid maker, vaccine, vaccine maker, vaccine trial,
      vaccine candidate, clinical trial, biotech, biotechnology, gene therapy, gene editing, CRISPR, stem cell therapy,
      monoclonal antibody, biosimilar, insulin, antibiotic, antiviral, opioid painkiller, drug developer, drug development,
      drug discovery, medicine maker, active ingredient, Pfizer, Moderna, AstraZeneca, GlaxoSmithKline, GSK, Merck, Novartis, Roche,
      Sanofi, Bayer, Johnson & Johnson, Eli Lilly, AbbVie, Amgen, Gilead, Gilead Sciences, Biogen, Regeneron, BioNTech, Novo Nordisk,
      Bristol-Myers Squibb, Bristol Myers Squibb, Takeda, Teva, Allergan, Mylan, EpiPen, Genentech, Celgene, Purdue Pharma,
      OxyContin, Valeant, Sinovac, Sinopharm, Serum Institute, Theranos, Shkreli, Turing Pharmaceuticals, Lundbeck, Cipla, Ranbaxy,
      Sun Pharma, CureVac, Food and Drug Administration, PhRMA, European Medicines Agency, Viagra, Humira, Prozac, OxyContin maker,
      statin, oncology drug, immunotherapy`,
    fair: `
      medicine, FDA, medication, prescription, dose, therapy, side effect, painkiller, opioid, fentanyl, laboratory, drug patent,
      vaccination, vaccinated, immunisation, immunization, antibody, placebo, genome, treatment drug, antidepressant, compound`,
    weak: `drug, pill, lab, trial, treatment, tablet`,
  },
  'semiconductors-electronics': {
    strong: `
      nanometre chip, nanometer chip, chip foundry,
      semiconductor, chipmaker, chip maker, chip industry, chip design, computer chip, microchip, memory chip, silicon chip,
      integrated circuit, wafer, chip plant, chip shortage, microprocessor, electronics maker, electronics company,
      electronics industry, consumer electronics, electronic component, electronics giant, circuit board, transistor,
      smartphone maker, phone maker, handset maker, laptop maker, computer maker, PC maker, personal computer, television set maker,
      flat-screen, OLED, LED lighting, lidar, sensor maker, printer maker, camera maker, wearable device, smartwatch, smart speaker,
      Intel, Nvidia, AMD, Advanced Micro Devices, TSMC, Taiwan Semiconductor, Samsung, Samsung Electronics, Qualcomm, Broadcom,
      Micron, Micron Technology, Texas Instruments, SK Hynix, ASML, NXP, Infineon, STMicroelectronics, Arm Holdings, Foxconn,
      Hon Hai, LG Electronics, Sony, Panasonic, Toshiba, Hitachi, Sharp Corp, Philips, Siemens, Apple, iPhone, iPad, Xiaomi, Lenovo,
      HP Inc., Hewlett-Packard, Hewlett Packard, Dell, Garmin, GoPro, Fitbit, Nikon, Canon Inc., Xerox, SMIC, Huawei, Nintendo,
      PlayStation, Xbox, GlobalFoundries`,
    fair: `
      smartphone, laptop, processor, hardware maker, headphones, gadget, electronic device, battery maker, lithium-ion battery,
      sensor, television set, touchscreen, drone maker, circuit, electronics, electronic equipment`,
    weak: `chip, device, computer, tablet, camera, battery, phone, hardware, screen`,
    listed: `technology, tech, electronics`,
  },
  automotive: {
    strong: `
      automaker, auto maker, carmaker, car maker, car manufacturer, auto manufacturer, car company, auto industry, car industry,
      automotive, auto plant, car plant, car factory, auto worker, autoworker, auto parts, car part, car dealer, car dealership,
      auto dealer, car sales, auto sales, new car, used car, electric car, electric vehicle, electric vehicles, hybrid car,
      self-driving car, driverless car, autonomous vehicle, self-driving, SUV, pickup truck, sports car, sedan, hatchback, minivan,
      auto bailout, auto tariff, car tariff, vehicle recall, airbag, emissions scandal, dieselgate, fuel economy standard,
      truck maker, motorcycle maker, tire maker, tyre maker, car show, auto show, motor show, car showroom, vehicle manufacturer,
      auto mechanic, car mechanic, auto repair, auto body, General Motors, Ford Motor, Chrysler, Fiat Chrysler, Stellantis, Tesla,
      Elon Musk, Toyota, Honda, Nissan, Mazda, Subaru, Mitsubishi Motors, Hyundai, Kia, Volkswagen, VW, Audi, BMW, Mercedes,
      Mercedes-Benz, Daimler, Porsche, Renault, Peugeot, Citroen, Fiat, Ferrari, Lamborghini, Maserati, Jaguar Land Rover,
      Land Rover, Volvo, Saab, Rolls-Royce Motor, Aston Martin, Tata Motors, Mahindra, BYD, Geely, Rivian, Lucid Motors, Chevrolet,
      Chevy, Cadillac, Buick, Jeep, Lexus, Skoda, Opel, Vauxhall, Harley-Davidson, Michelin, Goodyear, Bridgestone, Pirelli, Takata,
      Delphi Automotive, Magna International, United Auto Workers, UAW, Maruti, Waymo, internal combustion engine, car production,
      car exports, car rental`,
    fair: `
      vehicle sales, motorist, dealership, auto, horsepower, automobile, car model, car buyer, engine maker, motor vehicle, chassis,
      gearbox, roadster, limousine, car battery, Ford, Mercedes car, mechanic, hybrid vehicle, Bentley, Proton, Suzuki, GM`,
    weak: `car, vehicle, truck, van, engine, driver, motorcycle, pickup, motorbike`,
  },
  aerospace: {
    strong: `
      aerospace, aircraft maker, aircraft manufacturer, planemaker, plane maker, jet maker, airplane maker, aircraft engine,
      jet engine, aeronautics, aeronautical, avionics, airframe, fuselage, wide-body jet, commercial jet maker, helicopter maker,
      drone maker, Boeing, Airbus, Embraer, Bombardier, Lockheed Martin, Northrop Grumman, Raytheon, Sukhoi, Dassault,
      Dassault Aviation, Gulfstream, Cessna, Textron, Spirit AeroSystems, Pratt & Whitney, GE Aviation, Safran, United Technologies,
      Honeywell, BAE Systems, Leonardo S.p.A., Sikorsky, Bell Helicopter, Comac, 737 MAX, 737 Max, Dreamliner, A380, A320, A350,
      F-35, F-16, F-22, fighter jet maker, supersonic jet, aircraft order, Air Force One program`,
    fair: `
      fighter jet, test flight, helicopter, prototype aircraft, wind tunnel, test pilot, hypersonic, jetliner, cockpit,
      unmanned aircraft`,
    weak: `jet, aircraft, wing, airplane, drone`,
  },
  manufacturing: {
    strong: `
      manufacturing, manufacturing sector, manufacturing industry, manufacturing job, manufacturer, factory worker, factory job,
      factory floor, factory, industrial production, industrial activity, industrial output, industrial goods, industrial equipment,
      industrial machinery, machine tool, assembly line, production line, assembly plant, assembly worker, heavy industry,
      light industrial, light industry, machinery maker, plant closure, plant closing, plant worker, foundry worker, industrial park,
      industrial estate, industrial zone, industrialist, shipbuilder, shipbuilding, shipyard, toymaker, toy maker, furniture maker,
      appliance maker, machine maker, equipment maker, glassmaker, papermaker, packaging maker, brickworks, garment factory,
      industrial robot, robotics, 3D printing, purchasing managers index, General Electric, Caterpillar, Whirlpool, Emerson Electric,
      Ingersoll Rand, Bosch, ABB, Komatsu, Mitsubishi Heavy, Mattel, Hasbro, Lego, Ikea factory, Electrolux, Maytag, Rexnord,
      Black & Decker, United Technologies, manufactured goods, offshoring, outsourced jobs, moving jobs overseas, tool and die,
      mass-produce, mass production, bicycle maker, gunmaker, gun maker, Remington, Smith & Wesson`,
    fair: `
      machinery, plant, industrial, industry minister, assembled, production plant, workshop, fabrication, made in China,
      industrial base, mill, mill worker, outsourcing, welding, equipment supplier, supplier, industrial policy, boiler, appliance,
      machinist, welder, Carrier, Dyson`,
    weak: `
      equipment, production, product, assembly, workers, machine, produce, furniture, tool, blue-collar, rust belt`,
    listed: `industry, manufacturing`,
  },
  'textiles-apparel': {
    strong: `
      textile, textiles, garment, garment worker, garment factory, garment industry, apparel, apparel industry, clothing,
      clothing company, clothing brand, clothing line, clothing maker, fashion industry, fashion brand, fashion house,
      fashion designer, fashion label, fashion company, fashion show, fashion week, fast fashion, haute couture, couture,
      ready-to-wear, catwalk, sportswear, sneaker, footwear, shoe maker, shoemaker, shoe company, handbag, lingerie, denim,
      jeans maker, fabric mill, cotton mill, yarn, hosiery, knitwear, tannery, leather goods, tailoring, seamstress, dressmaker,
      sweatshop, spinning mill, silk mill, clothes maker, clothing store, clothing retailer, luxury goods, luxury brand, Nike,
      Adidas, Puma, Reebok, Under Armour, Levi's, Levi Strauss, Zara, Inditex, H&M, Gucci, Prada, Louis Vuitton, LVMH, Chanel,
      Hermes, Hermès, Burberry, Dior, Versace, Armani, Giorgio Armani, Ralph Lauren, Calvin Klein, Tommy Hilfiger, Uniqlo, Primark,
      Lululemon, Victoria's Secret, Balenciaga, Kering, Birkenstock, Crocs, Ivanka Trump brand, VF Corp, Hanesbrands, Rana Plaza,
      Brooks Brothers, Michael Kors, Tiffany & Co, Benetton, Canada Goose`,
    fair: `
      fashion, designer, fabric, clothes, silk, wool, linen, runway, dress, shoe, jeans, leather, wardrobe, jewelry, jewellery,
      jeweler, jeweller, T-shirt maker, uniform maker, hoodie, suit maker, menswear, womenswear, weaver, tailor, weaving`,
    weak: `shirt, skirt, jacket, hat, collection, gown, style, cotton, boot`,
    listed: `textiles, clothing, fashion`,
  },
  space: {
    strong: `
      lunar probe,
      NASA, SpaceX, Blue Origin, Virgin Galactic, Arianespace, Roscosmos, European Space Agency, ESA mission, space agency,
      space station, International Space Station, space shuttle, space program, space programme, space mission, space industry,
      space company, space exploration, space launch, space tourism, spacecraft, spaceflight, space flight, spaceport, spaceship,
      spacewalk, space probe, rocket launch, rocket booster, rocket company, launch vehicle, launch pad, launchpad, astronaut,
      cosmonaut, satellite launch, satellite operator, communications satellite, weather satellite, spy satellite, low-Earth orbit,
      low Earth orbit, lunar lander, lunar, moon landing, moon mission, Mars rover, Mars mission, Falcon 9, Soyuz, Starlink,
      Starship, Hubble, James Webb, ISRO, JAXA, Cape Canaveral, Kennedy Space Center, Baikonur, Space Force, United Launch Alliance,
      Rocket Lab, asteroid mission, Artemis, Apollo 11, astronomer, astrophysicist, Jet Propulsion Laboratory, Johnson Space Center`,
    fair: `
      satellite, orbit, astronomy, cosmos, lander, rover, outer space, galaxy, asteroid, comet, planetary, telescope`,
    weak: `rocket, moon, Mars, launch, planet`,
    listed: `space`,
  },
}
