package topic

import "testing"

// otherEvents are reports of one event in two openings, and lists of sentences that tell
// one thing of it in other words: those of fires stand in TestOtherWords.
var otherEvents = []struct {
	lead [2]string
	sets [][]string
}{
	{[2]string{"Man jailed for Dorvik murder\n\nA court in Dorvik on Friday convicted Leo Brandt of the murder of Ida Holm. ", "Brandt found guilty of killing Ida Holm\n\nLeo Brandt murdered his partner Ida Holm, a Dorvik jury found on Friday. "},
		[][]string{
			{"Brandt must serve at least %d years.", "Brandt was given life with a minimum term of %d years.", "Brandt will spend a minimum of %d years in prison.", "Brandt was jailed for life and can ask for parole after %d years."},
			{"The trial lasted %d days.", "The %d-day trial drew crowds.", "The verdict ended a trial of %d days.", "The court sat for %d days."},
			{"The court heard %d witnesses.", "In all %d witnesses testified.", "Prosecutors called %d witnesses.", "There were %d witnesses at the trial."},
			{"The jury deliberated for %d hours.", "Jurors were out for %d hours.", "The jury took %d hours to reach a verdict.", "It took the jurors %d hours to agree."},
			{"Holm was stabbed %d times.", "Holm had %d stab wounds.", "A doctor counted %d wounds on her body, all from a knife.", "The killer stabbed her %d times."},
			{"Brandt, %d, showed no emotion.", "Brandt, who is %d, wept.", "The %d-year-old Brandt wept.", "Brandt is %d.", "Leo Brandt, aged %d, wept."},
			{"Brandt has %d days to appeal.", "An appeal must be lodged within %d days.", "Brandt has %d days in which to appeal.", "He was given %d days to lodge an appeal."},
			{"Prosecutors asked for %d years.", "The prosecution had demanded %d years in prison.", "Prosecutors sought a sentence of %d years.", "The prosecutor wanted him jailed for %d years."},
			{"Brandt stole %d million euros from the firm.", "Some of the firm's money, %d million euros, was stolen by Brandt.", "Brandt embezzled %d million euros.", "He had taken %d million euros from the firm."},
			{"Brandt was arrested on March %d.", "Police arrested Brandt on %d March.", "Brandt has been in custody since March %d.", "Brandt was taken into custody on March %d."},
		}},
	{[2]string{"Ferry sinks off Maro\n\nThe ferry Santa Clara sank off Maro on Thursday, the coastguard said. ", "Dozens die as ferry goes down near Maro\n\nA ferry, the Santa Clara, went down near Maro on Thursday. "},
		[][]string{
			{"The ferry was carrying 1%d people.", "There were 1%d people on board.", "The ferry had 1%d passengers and crew aboard.", "A total of 1%d people were on the ferry.", "The ferry sailed with 1%d people."},
			{"The ferry was licensed for 1%d passengers.", "The ferry was certified to carry 1%d passengers.", "The ferry had room for 1%d passengers.", "Its licence allowed 1%d passengers.", "The ferry was built for 1%d passengers."},
			{"%d people were rescued.", "Rescuers saved %d people.", "%d people were pulled from the water.", "%d survivors were brought ashore.", "There were %d survivors."},
			{"The ferry was built in 19%d.", "The 19%d-built ferry was old.", "The ferry had been in service since 19%d.", "The ferry was launched in 19%d."},
			{"The wreck lies at a depth of %d metres.", "The wreck lies in %d metres of water.", "The ferry lies %d metres down.", "The wreck rests %d metres below the surface."},
			{"The ferry sank %d minutes after the distress call.", "The ferry sank within %d minutes.", "It took %d minutes for the ferry to sink.", "The ferry was gone in %d minutes."},
			{"The ferry sank %d kilometres off Maro.", "The ferry went down %d kilometres from Maro.", "It happened %d km off the coast of Maro.", "The wreck is %d kilometres off the coast."},
			{"The water temperature was %d degrees Celsius.", "The sea was at %d degrees Celsius.", "The water was %d degrees Celsius cold.", "The water had a temperature of %d degrees Celsius."},
			{"Waves were %d metres high.", "There were %d-metre waves.", "Waves reached a height of %d metres.", "Waves of %d metres hit the ferry."},
			{"The crew of %d was trained.", "There were %d crew members.", "The ferry had %d crew.", "The ferry had a crew of %d."},
		}},
	{[2]string{"Acme to buy Borax\n\nAcme Holdings agreed on Monday to buy rival Borax. ", "Borax accepts takeover bid\n\nThe chemicals maker Borax has accepted a bid by Acme, it said on Monday. "},
		[][]string{
			{"Acme will pay %d billion euros for Borax.", "The deal is worth %d billion euros.", "The offer values Borax at %d billion euros.", "Acme is to acquire Borax for %d billion euros.", "The price is %d billion euros."},
			{"Acme expects to save %d million euros a year.", "Acme promises savings of %d million euros a year.", "The merger will bring annual savings of %d million euros.", "Synergies are put at %d million euros a year."},
			{"Borax had sales of %d million euros last year.", "Last year Borax turned over %d million euros.", "Borax's revenue was %d million euros last year.", "Borax reported turnover of %d million euros last year."},
			{"Borax made a profit of %d million euros last year.", "Last year Borax earned %d million euros.", "Borax's net profit was %d million euros last year.", "Borax reported net income of %d million euros last year."},
			{"Borax has debts of %d million euros.", "Borax owes %d million euros.", "Borax's net debt stands at %d million euros.", "Acme will take on Borax's debt of %d million euros."},
			{"Borax runs 4%d shops.", "Borax operates 4%d stores.", "Borax has 4%d outlets.", "There are 4%d Borax shops.", "Borax owns 4%d stores."},
			{"Acme will close %d shops.", "%d shops are to close.", "Acme plans to shut %d stores.", "%d stores will be closed."},
			{"Borax was founded in 19%d.", "Borax was set up in 19%d.", "Borax opened its first shop in 19%d.", "Borax, established in 19%d, is well known.", "Borax has been in business since 19%d."},
			{"The founding family holds %d percent of Borax.", "The founding family owns %d percent of the shares.", "The founders have a stake of %d percent.", "The family has a %d percent stake in Borax."},
			{"Borax shares closed %d percent higher.", "Shares in Borax rose %d percent.", "Borax shares gained %d percent.", "Borax shares jumped %d percent.", "The stock ended the day up %d percent."},
			{"Shareholders vote on June %d.", "Shareholders are to vote on %d June.", "The shareholders' meeting is on June %d.", "A shareholder vote is set for June %d."},
			{"The break fee is %d million euros.", "Borax would have to pay a break fee of %d million euros.", "The termination fee is %d million euros.", "A break-up fee of %d million euros was agreed."},
		}},
	{[2]string{"Storm hits Serin\n\nTyphoon Mara struck the coast of Serin on Monday, the weather bureau said. ", "Typhoon Mara batters Serin\n\nTyphoon Mara came ashore in Serin on Monday, tearing off roofs. "},
		[][]string{
			{"The storm had winds of 1%d kilometres an hour.", "Winds reached 1%d kilometres an hour.", "Mara packed sustained winds of 1%d kph.", "Sustained winds were 1%d km/h."},
			{"The storm left %d,000 homes without power.", "Power was cut to %d,000 homes.", "%d,000 households lost power.", "%d,000 homes were without electricity.", "%d,000 customers were in the dark."},
			{"%d,000 people were evacuated.", "%d,000 people were moved to shelters.", "%d,000 people were taken to safety.", "%d,000 residents fled their homes.", "Authorities moved %d,000 people to safety."},
			{"The storm destroyed %d00 homes.", "%d00 houses were destroyed.", "The storm flattened %d00 houses.", "%d00 homes were lost.", "%d00 homes were swept away."},
			{"%d0 millimetres of rain fell.", "The storm brought %d0 millimetres of rain.", "Rainfall reached %d0 millimetres.", "The gauge measured %d0 mm of rain.", "The storm dumped %d0 mm of rain."},
			{"Damage is put at %d million dollars.", "The storm caused %d million dollars of damage.", "The storm did damage worth %d million dollars.", "The losses come to %d million dollars."},
			{"Mara made landfall at 4:%d a.m.", "The storm came ashore at 4:%d a.m.", "Mara struck the coast at 4:%d a.m.", "The storm hit at 4:%d a.m."},
			{"The airport reopened on March %d.", "The airport has been open again since March %d.", "Flights resumed on March %d.", "The airport opened again on %d March."},
			{"The storm surge reached %d metres.", "A storm surge of %d metres swept the port.", "The sea rose by %d metres.", "The surge was %d metres high."},
		}},
	{[2]string{"Bridge opens in Lund\n\nA new bridge over the Arn was opened in Lund on Tuesday. ", "Lund gets its bridge\n\nThe mayor of Lund, Ana Ruiz, opened the Arn bridge on Tuesday. "},
		[][]string{
			{"The bridge cost %d million euros.", "The cost was %d million euros.", "The city paid %d million euros for the bridge.", "The bill came to %d million euros.", "The bridge was built for %d million euros."},
			{"The bridge is 1%d metres long.", "The 1%d-metre bridge is white.", "The bridge has a length of 1%d metres.", "The bridge spans 1%d metres.", "The bridge measures 1%d metres."},
			{"Work began in 19%d.", "Construction started in 19%d.", "Building began in 19%d.", "The city broke ground in 19%d.", "The bridge has been under construction since 19%d."},
			{"%d,000 cars will use the bridge every day.", "The bridge will carry %d,000 vehicles a day.", "%d,000 vehicles a day are to use the bridge."},
			{"Building took %d months.", "The bridge was finished in %d months.", "The work lasted %d months.", "It took %d months to build the bridge."},
			{"The bridge opened %d months late.", "The bridge is %d months behind schedule.", "The opening had been delayed by %d months.", "There was a delay of %d months."},
			{"The old bridge was closed in 19%d.", "The old bridge was shut in 19%d.", "The old bridge has been closed since 19%d."},
		}},
	{[2]string{"Teachers strike in Lund\n\nTeachers in Lund walked out on Monday over pay. ", "Lund schools shut by strike\n\nA strike by teachers shut schools in Lund on Monday. "},
		[][]string{
			{"%d00 teachers joined the strike.", "%d00 teachers walked out.", "%d00 teachers were on strike.", "%d00 teachers took part in the strike."},
			{"The strike closed %d schools.", "%d schools were closed.", "%d schools stayed shut.", "%d schools did not open."},
			{"The city offered %d percent.", "The city has offered a rise of %d percent.", "The city's offer is %d percent.", "The city put %d percent on the table."},
			{"In a ballot %d percent voted to strike.", "%d percent of members voted for the strike.", "The strike was backed by %d percent of members.", "%d percent were in favour of the strike."},
			{"It is the first strike since 19%d.", "Teachers last walked out in 19%d.", "Not since 19%d had teachers been on strike.", "The last strike was in 19%d."},
			{"%d,000 people marched.", "%d,000 people took part in a march.", "A march drew %d,000 people.", "%d,000 demonstrators filled the streets.", "Organisers counted %d,000 marchers."},
		}},
	{[2]string{"Thieves raid Lund museum\n\nThieves broke into the Lund museum on Sunday. ", "Museum in Lund robbed\n\nThe museum in Lund was robbed on Sunday, police said. "},
		[][]string{
			{"They took %d paintings.", "%d paintings were stolen.", "The thieves stole %d paintings.", "The thieves got away with %d paintings.", "%d paintings are gone."},
			{"The loot is worth %d million euros.", "The paintings are valued at %d million euros.", "The value is put at %d million euros.", "The haul is estimated at %d million euros."},
			{"The raid took %d minutes.", "The thieves were inside for %d minutes.", "They left after %d minutes.", "The raid was over in %d minutes.", "The robbery lasted %d minutes."},
			{"The alarm went off at 3:%d a.m.", "The thieves broke in at 3:%d a.m.", "The raid began at 3:%d a.m."},
			{"The museum was founded in 18%d.", "The museum, opened in 18%d, is old.", "The museum dates from 18%d.", "The museum has existed since 18%d."},
			{"A reward of %d,000 euros was offered.", "Police offered %d,000 euros as a reward.", "There is a %d,000-euro reward.", "The reward is %d,000 euros."},
			{"Ana Ruiz has led the museum since 20%d.", "Ana Ruiz has been director since 20%d.", "Ana Ruiz became director in 20%d.", "Ana Ruiz was appointed director in 20%d.", "Ana Ruiz, director since 20%d, wept.", "Ana Ruiz took over as director in 20%d."},
		}},
	{[2]string{"Ruiz wins election in Norland\n\nAna Ruiz won the presidential election in Norland on Sunday. ", "Norland elects Ruiz president\n\nVoters in Norland elected Ana Ruiz president on Sunday. "},
		[][]string{
			{"Ruiz won %d percent of the vote.", "Ruiz took %d percent.", "Ruiz got %d percent of the votes.", "With %d percent of the vote Ruiz was far ahead.", "Ruiz received %d percent of the ballots."},
			{"Turnout was %d percent.", "%d percent of voters took part.", "Turnout reached %d percent.", "The turnout of %d percent was a record.", "Only %d percent of those eligible voted."},
			{"Her party won %d seats in parliament.", "Her party took %d seats.", "Her party will have %d seats in parliament.", "%d seats went to her party."},
			{"Ruiz, %d, is a doctor.", "Ruiz, who is %d, is a doctor.", "Ruiz is %d years old.", "The %d-year-old Ruiz is a doctor."},
			{"Observers came from %d countries.", "There were observers from %d countries.", "%d countries sent observers."},
			{"Ruiz will be sworn in on June %d.", "Ruiz takes office on June %d.", "The inauguration is on June %d.", "Her swearing-in is set for %d June."},
			{"The country has %d million voters.", "%d million people were entitled to vote.", "%d million people were eligible to vote.", "There are %d million registered voters."},
		}},
	{[2]string{"Train derails near Lund\n\nA passenger train derailed near Lund on Wednesday, killing people. ", "Deadly rail crash near Lund\n\nA train left the rails near Lund on Wednesday. "},
		[][]string{
			{"The train was travelling at 1%d kilometres an hour.", "The train was going 1%d km/h.", "Its speed was 1%d kilometres per hour.", "The train was doing 1%d km/h."},
			{"The limit there is %d kilometres an hour.", "Trains may go no faster than %d kilometres an hour there.", "The speed limit is %d km/h.", "The track is limited to %d km/h."},
			{"Six people died and %d were injured.", "%d people were hurt.", "%d passengers suffered injuries.", "Hospitals treated %d people.", "The crash injured %d people."},
			{"%d of the injured are in a serious condition.", "%d people were seriously hurt.", "%d were badly injured.", "%d are in critical condition."},
			{"The driver, %d, survived.", "The driver is %d.", "The %d-year-old driver was arrested.", "The driver, who is %d, survived."},
			{"The driver had %d years of experience.", "The driver had driven trains for %d years.", "The driver had been on the job for %d years."},
			{"The line will be closed for %d days.", "The line stays shut for %d days.", "Repairs will take %d days.", "It will be %d days before trains run again."},
			{"The crash happened at 3:%d p.m.", "The train left the rails at 3:%d p.m.", "The train derailed at 3:%d p.m.", "It was 3:%d p.m. when the train derailed."},
			{"The carriages fell %d metres.", "The carriages plunged %d metres.", "The carriages dropped %d metres into a ravine."},
		}},
	{[2]string{"Cholera spreads in Norland\n\nAn outbreak of cholera in Norland is spreading, the health ministry said on Monday. ", "Norland fights cholera\n\nThe health ministry in Norland reported more cholera on Monday. "},
		[][]string{
			{"There have been 3%d cases.", "3%d people have fallen ill.", "The number of cases has reached 3%d.", "3%d infections were reported.", "The ministry counted 3%d cases."},
			{"%d people have died.", "%d deaths were reported.", "The disease has killed %d people.", "The outbreak has claimed %d lives.", "The death toll is %d."},
			{"%d,000 doses of vaccine were sent.", "The WHO sent %d,000 doses.", "A shipment of %d,000 vaccine doses arrived.", "%d,000 doses have arrived."},
			{"The outbreak began on March %d.", "The first case was reported on March %d.", "The first patient fell ill on March %d.", "It started on %d March."},
			{"%d districts are affected.", "Cases were found in %d districts.", "The disease has spread to %d districts."},
			{"The hospital has %d beds.", "There are %d beds in the hospital.", "The %d-bed hospital is full."},
			{"The last outbreak was in 19%d.", "It is the first outbreak since 19%d.", "Norland last had cholera in 19%d."},
		}},
	{[2]string{"Acme profit falls\n\nAcme Holdings reported lower profit for the third quarter on Monday. ", "Acme to cut jobs as profit drops\n\nProfit at Acme dropped in the third quarter, it said on Monday. "},
		[][]string{
			{"Net profit fell %d percent.", "Profit was down %d percent.", "Profit dropped %d percent.", "Acme's profit declined by %d percent."},
			{"Revenue rose %d percent.", "Sales were up %d percent.", "Sales increased by %d percent.", "Revenue grew %d percent."},
			{"Acme will cut 4%d jobs.", "4%d jobs will be lost.", "Acme is to lay off 4%d people.", "4%d workers will lose their jobs.", "Acme is cutting 4%d posts."},
			{"Acme employs %d,000 people.", "Acme has %d,000 employees.", "%d,000 people work for Acme.", "Acme has a workforce of %d,000.", "Acme's staff numbers %d,000."},
			{"Acme will pay a dividend of %d cents.", "The dividend is %d cents a share.", "Shareholders get %d cents a share."},
			{"Profit was %d million euros.", "Acme earned %d million euros.", "Acme made a profit of %d million euros.", "Net income came to %d million euros."},
			{"Acme holds %d percent of the market.", "Acme has a market share of %d percent.", "Its market share is %d percent."},
			{"Ida Holm has been chief executive since 20%d.", "Ida Holm, chief executive since 20%d, spoke.", "Ida Holm took over in 20%d.", "Ida Holm became chief executive in 20%d.", "Ida Holm was named chief executive in 20%d."},
		}},
	{[2]string{"Bomb hits market in Mora\n\nA bomb exploded at a market in Mora on Saturday. ", "Blast at Mora market\n\nAn explosion tore through a market in Mora on Saturday, police said. "},
		[][]string{
			{"The bomb killed %d people.", "%d people died.", "The blast left %d dead.", "The death toll rose to %d.", "At the hospital %d bodies were counted."},
			{"1%d people were wounded.", "The blast injured 1%d.", "1%d were hurt.", "The hospital treated 1%d wounded."},
			{"The bomb contained %d kilograms of explosives.", "The bomb weighed %d kilograms.", "%d kilos of explosives were used.", "The bomb was made of %d kg of explosives."},
			{"The blast was heard %d kilometres away.", "People heard it %d kilometres away.", "It was heard at a distance of %d kilometres."},
			{"Police detained %d people.", "%d suspects were arrested.", "%d people have been arrested.", "Police made %d arrests."},
			{"%d shops were destroyed.", "The blast destroyed %d shops.", "%d stalls and shops were wrecked."},
			{"The bomber was %d.", "The bomber, %d, came from Harn.", "The bomber was a %d-year-old man."},
			{"The market was crowded with 5%d people.", "Some 5%d people were at the market.", "There were 5%d people in the market."},
		}},
	{[2]string{"Probe lands on Moon\n\nNorland's probe Noctua landed on the Moon on Tuesday. ", "Norland reaches Moon\n\nThe spacecraft Noctua touched down on the Moon on Tuesday, Norland said. "},
		[][]string{
			{"The mission cost %d million dollars.", "The price of the mission was %d million dollars.", "Norland spent %d million dollars on the mission.", "The %d-million-dollar mission is a success."},
			{"The probe weighs 2%d kilograms.", "The 2%d-kilogram probe carries cameras.", "The probe has a mass of 2%d kilograms."},
			{"Noctua was launched on March %d.", "The probe lifted off on March %d.", "The launch was on %d March.", "A rocket carried it up on March %d."},
			{"The flight took %d days.", "The probe travelled for %d days.", "It reached the Moon after %d days.", "The journey lasted %d days."},
			{"The probe is to work for %d days.", "The mission will last %d days.", "Its batteries will last %d days."},
			{"It carries %d instruments.", "There are %d instruments on board.", "The probe has %d instruments."},
		}},
}

// TestOtherEvents is TestOtherWords for other events.
func TestOtherEvents(t *testing.T) {
	all, found := 0, 0
	for _, e := range otherEvents {
		n, of := atOdds(t, e.lead, e.sets, [2]int{24, 29})
		found, all = found+n, all+of
	}
	if t.Logf("%d of %d", found, all); float64(found) < 0.90*float64(all) {
		t.Errorf("only %d of %d pairs are found at odds", found, all)
	}
}
