package statement

import (
	"strings"
	"testing"
)

// cases are sentences of an article of 20 March 2024 and the statements in
// them, in order: value|attribute|noun, and |mood where it is not asserted.
var cases = []struct{ text, want string }{
	{"At least 20 people were killed, 45 injured.", "at least 20|deaths|person; at least 45|injured|"},
	{"The bombing killed 13 American service members and 170 Afghan civilians.", "13|deaths|member; 170|deaths|civilian"},
	{"No one was killed or injured.", "0|deaths|; 0|injured|"},
	{"There were no reports of injuries.", "0|injured|"},
	{"The death toll rose to 57 on Monday.", "57|deaths|; 18 March 2024|||background"},
	{"The gunman killed a person and wounded three others.", "1|deaths|; 3|injured|"},
	{"Police arrested 11 suspects, including four of the attackers.", "11|arrested|suspect; 4|attackers|attacker"},
	{"In 2022, two people died; in 2015 and 2016, those numbers were 151 and 142.", "any day of 2022|date|; 2|deaths|person; any day of 2015||; any day of 2016||; 151|deaths|; 142|deaths|"},
	{"About 300 tonnes, or 660,000 pounds, of oil spilled into the bay.", "270 to 330 tonnes|spilled|"},
	{"The ship lies 40km (25 miles) off the coast.", "40 km|distance|"},
	{"Quakes of magnitude 5.1 and 4.9 followed.", "magnitude 5.1|magnitude|; magnitude 4.9|magnitude|"},
	{"Two men were sentenced to 11 and 12 years in prison.", "2|sentenced|man; 11 years|sentence|; 12 years|sentence|"},
	{"The men got 13, 12 and 11 years in prison.", "13 years|sentence|; 12 years|sentence|; 11 years|sentence|"},
	{"The company will cut 4,500 jobs, about 8 percent of its workforce.", "4,500|jobs-cut|job; 7.5 to 8.5 %|jobs-cut|workforce"},
	{"Acme agreed to buy Borax for $5.3 billion in cash, or $42 a share, a premium of 31 percent.", "US$5,300,000,000|deal-value|; US$42|share-offer|; 31 %|premium|"},
	{"Shares in Acme fell 4.2 percent to $38.10.", "4.2 %|decline|; US$38.1|share-price|"},
	{"United beat Rovers 4-2 on penalties after a 2-2 draw.", "4|shoot-out|; 2|shoot-out-against|; 2|final-score|; 2|final-score-against|"},
	{"The storm came ashore as a Category 3 hurricane.", "3|category|"},
	{"The attacker, Rustam Vakhidov (born 1990), rented a flat.", "any day of 1990|born|"},
	{"They named Rustam Vakhidov, a 27-year-old from Samarkand.", "27|age|"},
	{"Police questioned a catcher of 63 who lives on the farm.", "63|age|"},
	{"The tests came back negative two days later.", "two days later||"},
	{"Results did not return for two hours.", "2 hours|duration|"},
	{"Revenue rose 12 percent to $2.1 billion in the third quarter.", "12 %|growth|; US$2,100,000,000|revenue|; 3||quarter|background"},
	{"The deal is expected to close by June 2025.", "30 June 2025 or earlier|closed||forecast"},
	{"Net profit fell to 40 million euros from 55 million a year earlier.", "€40,000,000|profit|; 55,000,000|||background; a year earlier|date|"},
	{"The jury deliberated for nine hours before convicting him of six counts of fraud.", "9 hours|duration|; 6|charges|count"},
	{"He was sentenced to 12 years in prison and fined $250,000.", "12 years|sentence|; US$250,000|fine|"},
	{"She faces up to 20 years in prison.", "up to 20 years|sentence|"},
	{"Prosecutors said he stole 2.4 million dollars from 31 investors.", "US$2,400,000|stolen|; 31||investor"},
	{"Three masked men stole jewels worth 4 million euros from a shop in Lyon on Tuesday.", "3||man; €4,000,000|stolen|; 19 March 2024||"},
	{"The robbery lasted six minutes.", "6 minutes|duration|"},
	{"The fire broke out at 2:15 a.m. on the ninth floor and burned for five hours.", "2:15 a.m.|began|; 9||floor|background; 5 hours|burn-time|"},
	{"More than 120 firefighters fought the blaze, which destroyed 14 homes and 3,000 acres.", "more than 120|responders|firefighter; 14|destroyed|home; 3,000 acres|burned|"},
	{"The fire was 40 percent contained by Sunday.", "40 %|contained|; 17 March 2024 or earlier|date|"},
	{"The ministry reported 1,204 new cases and 37 deaths in the past week.", "1,204|cases|case; 37|deaths|death; 13 to 20 March 2024|date|"},
	{"The virus has infected more than 4,000 people in nine countries since March.", "more than 4,000|infected|person; 9|countries|country; any day of March 2024|date|"},
	{"About 62 percent of adults have been vaccinated.", "58.9 to 65.1 %|vaccinated|adult"},
	{"Rebels captured the town on 4 May and took 60 prisoners.", "4 May 2023|captured|; 60|prisoners|prisoner"},
	{"The army said it lost 15 soldiers and destroyed nine tanks.", "15|deaths|soldier; 9|destroyed|tank"},
	{"Shooting broke out in Mora, starting at 23:20 GMT on Monday.", "23:20 GMT|began|; 18 March 2024|began|"},
	{"Whether the truce, which came into force at 8 p.m., would hold was unclear.", "8 p.m.|time|"},
	{"The prison was meant for 600 inmates.", "600|capacity|inmate"},
	{"Net profit for the second quarter fell 18 per cent to €412m, hurt by higher loan losses.", "18 %|decline|; €412,000,000|profit|"},
	{"A girl of five and a mother of three were killed in Mora.", "5|age|; 3|children|"},
	{"More than 51mm (2in) of rain fell.", "more than 51 mm|rain|"},
	{"The siege lasted 11 days.", "11 days|duration|"},
	{"Some 30,000 people marched in the capital, police said; organisers put the number at 100,000.", "27,000 to 33,000|protesters|person; 100,000|protesters|"},
	{"The party won 45 of 120 seats with 38 percent of the vote.", "45|seats|; 120|seats|seat; 38 %|vote-share|vote"},
	{"Turnout was 64 percent, up from 58 percent in 2019.", "64 %|turnout|; 58 %|turnout|; any day of 2019||"},
	{"The storm left 300,000 homes without power and dumped 20 inches of rain.", "300,000|without-power|home; 20 inches|rain|"},
	{"Winds reached 120 mph.", "120 mph|wind|"},
	{"The train was carrying 230 passengers and was travelling at 95 km/h when it derailed.", "230|aboard|passenger; 95 km/h|speed|"},
	{"The bridge, built in 1967, is 340 metres long.", "any day of 1967|built|; 340 m|length|"},
	{"The drug was 94 percent effective in a trial of 30,000 volunteers.", "94 %|effectiveness|; 30,000|volunteers|volunteer"},
	{"The company was founded in 1923 and employs 12,000 people.", "any day of 1923|founded|; 12,000|staff|person"},
	{"He scored 27 goals in 34 matches.", "27|goals|goal; 34|appearances|match"},
	{"The match was watched by 54,000 people.", "54,000|present|person"},
	{"The project could cost as much as 3 billion dollars.", "up to US$3,000,000,000|cost||hypothetical"},
	{"The minister denied that 40 prisoners had died.", "40|deaths|prisoner|denied"},
	{"The city aims to plant 2 million trees by 2030.", "2,000,000||tree|target; 31 December 2030 or earlier|||target"},
	{"If more than 5 percent of the ballots are invalid, the vote is repeated.", "more than 5 %|vote-share|ballot|hypothetical"},
	{"Earlier reports had put the toll at 30.", "30|deaths|"},
	{"A previous attack in the same town in 2019 killed 12 people.", "any day of 2019|date|; 12|deaths|person"},
	{"Inflation was 3.2 percent in May, down from 3.9 percent in April.", "3.2 %|inflation|; any day of May 2023||; 3.9 %|inflation|; any day of April 2023||"},
	{"The volcano sent ash 12 km into the sky and forced 6,000 people to leave their homes.", "12 km|lava|; 6,000|evacuated|person"},
	{"The plane was flying at 31,000 feet when it vanished from radar at 3:40 a.m. local time.", "31,000 feet|altitude|; 3:40 a.m. local time|time|"},
	{"The slide struck at 4:40 a.m. on Thursday (2140 GMT on Wednesday).", "4:40 a.m.|time|; 14 March 2024|date|"},
	{"It struck at 4:40 a.m. (2140 GMT).", "4:40 a.m. (2140 GMT)|time|"},
	{"The dockers have been on strike since 8 March.", "8 March 2024|began|"},
	{"It was the first strike there since 1997.", "any day of 1997|date|"},
	{"The country has seen three coups since 1958.", "3||coup; any day of 1958|date|"},
	{"She flew to the north ahead of elections on June 24.", "24 June 2024|date|"},
	{"Suspect in nightclub shooting arraigned | 0:28 Dorvik.", ""},
	{"Rescuers pulled 16 people alive from the rubble, among them a child aged four.", "16|rescued|person; 4|age|"},
	{"The suspect, aged 34, was charged with three counts of murder.", "34|age|; 3|charges|count"},
	{"The painting sold for $91 million.", "US$91,000,000|price|"},
	{"ISIS claimed responsibility for the attack.", "ISIS|claimed-by|"},
	{"The Northern Front said in a statement that its men had carried out the attack.", "Northern Front|claimed-by|"},
	{"The affiliate, known as ISKP, said on Telegram that it was behind the attack.", "ISKP|claimed-by|"},
	{"A splinter of the Red Army, Black Dawn, said it had killed her. It was behind the attack.", "Black Dawn|claimed-by|"},
	{"The Red Brigade claimed the bombing; the army killed the leader.", "Red Brigade|claimed-by|"},
	{"The group, led by Omar Haddad, was founded in 2015.", "Omar Haddad|leader|; any day of 2015|founded|"},
	{"Half of the 400 passengers were children.", "45 to 55 %||passenger|background; 400|aboard|passenger"},
	{"Ana Gil, 18, and Ben Ruiz, 19, are charged with theft.", "18|age|; 19|age|"},
	{"Ana Gil and Ben Ruiz, both 19, are charged.", "19|age|"},
	{"Two men, ages 28 and 21, were held.", "2||man; 28|age|; 21|age|"},
	{"Men aged 24 and 33 were arrested.", "24|age|; 33|age|"},
	{"They held two men, one age 21 and the other 28.", "2||man; 1|||background; 21|age|; 28|age|"},
	{"The party will vote against the 1999 budget.", "any day of 1999||"},
	{"Crowds gathered last week to call for her resignation.", "11 to 20 March 2024||"},
	{"She tried on Tuesday to play down the split.", "19 March 2024||"},
	{"The ministry answered some of those questions on Thursday.", "14 March 2024||"},
	{"About seven cm of snow fell across Missouri on Sunday.", "6.5 to 7.5 cm|snow|; 17 March 2024||"},
	{"Shares of Acme rose $7.60 to $86.", "US$7.6||; US$86|share-price|"},
	{"Sales fell 10 to 15 percent.", "10 to 15 %|decline|"},
	{"He played there from 2003-07.", "2003 to 2007||"},
	{"In 2003 he was elected. He resigned in March of that year.", "any day of 2003|elected|; any day of March 2003|left|"},
	{"Files revealed that last November they had met.", "any day of November 2023||"},
	{"She meets them every Friday.", ""},
	{"It was the first victory in six years.", "6 years|first-since|"},
	{"The trip was put off on Monday due to snow.", "18 March 2024||"},
	{"The Supreme Court decided in June; he was in court on Monday.", "any day of June 2023||; 18 March 2024|appeared|"},
	{"Fans climbed the Three Sisters rocks; call 0845 22 33.", ""},
	{"The ship lay with a list of 11 degrees.", "11||degree"},
	{"Two people died: Amara Gil, 73, and an 11-year-old girl.", "2|deaths|person; 73|age|; 11|age|girl"},
	{"The death toll stands at 57.", "57|deaths|"},
	{"At 0558 the carrier came to starboard.", "0558||"},
	{"The first case fell ill on 24 July.", "24 July 2023|date|"},
	{"Turnout was 60%, compared with 67% when he won with a majority of 8,112.", "60 %|turnout|; 67 %|turnout|; 8,112|margin|"},
	{"It first wrote to the board in October of this year.", "any day of October 2024||"},
	{"They heard both victims and witnesses. Both suffered gunshot wounds.", "2|||background"},
	{"Two days after the war she came.", "2 days|elapsed|"},
	{"It was picked to fill the seat until an election in June.", "any day of June 2024|elected|"},
	{"It was allowed to carry no more than 180 passengers.", "at most 180|capacity|passenger"},
	{"The hearing is on 5 October.", "5 October 2024|appeared|"},
	{"The case is to be heard in October.", "any day of October 2024|date|"},
	{"The case resumes in August.", "any day of August 2024|date|"},
	{"The twin bombings killed 84.", "2|attacks|bombing; 84|deaths|"},
	{"A double suicide bombing killed 84.", "2|attacks|; 84|deaths|"},
	{"The hospital treated 23 people, nine of them in critical condition.", "23|hospitalised|person; 9|critical|"},
	{"Nobody was hurt.", "0|injured|"},
	{"There were no casualties.", "0|casualties|; 0|injured|"},
	{"There were no deaths or injuries.", "0|deaths|; 0|injured|"},
	{"Officials confirmed there were no dead or wounded.", "0|deaths|; 0|injured|"},
	{"There were no dead trees in the park.", ""},
	{"It opened on December 11 at 7.30pm.", "11 December 2023|began|; 7.30pm|began|"},
	{"Another life was lost.", "1|deaths|"},
	{"Two attackers killed 84 worshippers.", "2|attackers|attacker; 84|deaths|worshipper"},
	{"The 40 passengers who were injured were taken to hospital.", "40|injured|passenger"},
	{"Eleven people have been arrested, including the four gunmen.", "11|arrested|person; 4|attackers|gunman"},
	{"The quake killed 186 people, 40 of them children.", "186|deaths|person; 40|deaths|"},
	{"Officials said 12 more bodies were found.", "12|deaths|body"},
	{"He did not steal 5 million dollars.", "US$5,000,000|stolen||negated"},
	{"The toll is expected to rise to 60.", "60|deaths||forecast"},
	{"The vessel could carry 300 passengers.", "300|capacity|passenger"},
	{"Between 90 and 100 people were wounded.", "90 to 100|injured|person"},
	{"The fire, which killed 20 people, began at noon.", "20|deaths|person; noon|began|"},
	{"The treaty was signed in 1994 after the troops withdrew.", "any day of 1994|signed|; 31 December 1994 or earlier|date|"},
	{"By 2019, when it lost its last pocket of territory, the group had 900 fighters.", "any day of 2019|ended|; 900|fighters|fighter"},
	{"The court fined the company 3 million euros.", "€3,000,000|fine|"},
	{"In Kerman, 94 people were killed; in Paris, 131 died.", "94|deaths|person; 131|deaths|"},
	{"At least 58 people, most of them students, were killed.", "at least 58|deaths|person; 50 to 100 %|||background"},
	{"Twelve miners, among them a father and his two sons, died.", "12|deaths|miner; 2|deaths|son"},
	{"Rescuers found the body of a sixth victim.", "6|casualties|victim"},
	{"A 12th person has died.", "12|deaths|person"},
	{"Ten people were killed in Mora, three in Lund.", "10|deaths|person; 3|deaths|"},
	{"Output fell from 40,000 tonnes a day to 28,000.", "40,000 tonnes|production|; 28,000 tonnes|production|"},
	{"It lost contact 11 minutes after leaving. Fourteen minutes later it fell.", "11 minutes|elapsed|; 14 minutes|elapsed|"},
	{"They have been in power since 1947, and hold it until May.", "any day of 1947||; any day of May 2023||"},
	{"It has not controlled land since 2019.", "1 January 2019 or later|ended|"},
	{"The trial will begin on 15 January.", "15 January 2025|date|"},
	{"Both were taken to hospital, and the trio were charged.", "2|hospitalised|; 3|charged|"},
	{"He was shot twice in the chest, twice as often as she.", "2|hits|time"},
	{"More than one gunman hurt 15 people.", "more than 1|attackers|gunman; 15|injured|person"},
	{"The five officers killed Thursday were remembered.", "5|deaths|officer; 14 March 2024|date|"},
	{"He went on an hour-long rampage in 600 degrees.", "1 hour|duration|rampage; 600|temperature|degree"},
	{"The boys were between the ages of 13 and 17.", "13 to 17|age|"},
	{"A leopard took a two and a half year old boy.", "2.5|age|boy"},
	{"Charles became the third fatality.", "3|deaths|fatality"},
	{"The death toll, as of Friday, is estimated to be 110,000.", "15 March 2024|||background; 110,000|deaths|"},
	{"Seven officers were shot, and four yachts are missing.", "7|shot|officer; 4|missing-craft|yacht"},
	{"He called 911, told 7 Eyewitness News (NBC 4) and took the 55 Freeway to the 3800 block of Mill Street; call (313) 222-2058.", ""},
	{"A woman in her 60s and a boy, 15, died; she was a nurse.", "60 to 69|age|; 15|age|"},
	{"The vote was passed by 11 to 4.", "11|in-favour|; 4|against|"},
	{"Profit rose 14% to 2.3 billion crowns; sales were 3% fewer than a year earlier.", "14 %|growth|; crowns 2,300,000,000|profit|; 3 %|revenue|; a year earlier||"},
	{"His approval rating fell to 31% from 38%.", "31 %|poll|; 38 %|poll|"},
	{"She beat Ruud 7-6 6-3.", "7|score of set 1|; 6|score of set 1-against|; 6|score of set 2|; 3|score of set 2-against|"},
	{"She won the race, beating Luca Ferrand by 14 seconds.", "14 seconds|margin|"},
	{"He crossed the line in 2:01:09 and won by 4.2 seconds.", "2.019 hours|duration|; 4.2 seconds|margin|"},
	{"The budget passed by 234 votes to 198; two of the five judges dissented.", "234|in-favour|; 198|against|; 2|votes-court|judge; 5|votes-court|judge"},
	{"Gusts of up to 177 km/h were measured.", "up to 177 km/h|wind|"},
	{"Krug, 51 when she died, had a budget of $400,000 a year.", "51|age|; US$400,000|cost|"},
	{"The bag stood near mile 19.", "19|mile|"},
	{"The pilot had almost 7,000 flying hours and his captain had flown 9,240 hours.", "6,300 to 7,000|flying-hours|hour; 9,240|flying-hours|"},
	{"Petrov was dismissed on 62 minutes.", "62|minute|"},
	{"The toll from the sinking rises to 31.", "31|deaths|"},
	{"On a 62-minute call he was silent.", "62 minutes|duration|call"},
	{"It is the third title of the club and the world's seventh-biggest.", "3||title; 7||"},
	{"Police at 12 Mill St. seized six AK 47 rifles.", "6|seized|rifle"},
	{"Six rifles, 12 magazines and 300 rounds of ammunition were found and seized.", "6|seized|rifle; 12|seized|magazine; 300|seized|round"},
	{"Two three-story hotels collapsed.", "2|destroyed|hotel; 3||story"},
	{"A 15-member crew sank with it.", "15|crew|member"},
	{"The driver was shot 11 times; seven bullets hit his friend.", "11|hits|time; 7|hits|bullet"},
	{"He fired 34 times.", "34|shots|time"},
	{"They found a .38-caliber revolver and a 9 mm pistol.", "0.38 inches|calibre|; 9 mm|calibre|"},
	{"She killed two workers, injuring a third colleague.", "2|deaths|worker; 1|injured|colleague"},
	{"She killed two and critically wounded a third, police said.", "2|deaths|; 1|critical|"},
	{"Two people were killed and another wounded.", "2|deaths|person; 1|injured|"},
	{"Five drivers were badly injured, and four had suffered serious injuries.", "5|critical|driver; 4|critical|"},
	{"Nine mills, three of which collapsed, were damaged.", "9||mill; 3|destroyed|"},
	{"Two earthquakes flattened 40 houses.", "2||earthquake; 40|destroyed|house"},
	{"Nine residents were there; it is a village of 300 residents.", "9||resident; 300|population|resident"},
	{"He won two acquittals.", "2||acquittal"},
	{"At one point he dealt with 12 lawyers.", "12||lawyer"},
	{"The fifth raid carried out by the army took place in the 8th district of 117th Street.", "5||raid|background"},
	{"The fire began at 8:30 p.m. on Thursday.", "8:30 p.m.|began|; 14 March 2024|began|"},
	{"Police said on Thursday that a bomb had killed 12.", "14 March 2024|||background; 12|deaths|"},
	{"Yesterday, the mayor explained that a bridge had collapsed.", "19 March 2024|||background"},
	{"A clerk was being questioned yesterday over the thefts.", "19 March 2024|questioned|"},
	{"Sales start on May 29th, and the shop opens in June.", "29 May 2024|began|; any day of June 2024|began|"},
	{"It opened in June.", "any day of June 2023|began|"},
	{"The climb took up 7:12, and the train left at 6:05.", "6:05|left|"},
	{"The under-16 team met the 6-foot-8 guard.", "80 inches|height|"},
	{"Sentences ranged from 6 to 75 years.", "6 to 75 years|sentence|"},
	{"It runs on Osprey 8 and 9, and on OS6, 7 and 8; Ana Gil, 7, died.", "8|||background; 9|||background; 7|||background; 8|||background; 7|age|"},
	{"He signed an eight-year, $160 million contract.", "8 years|contract|; US$160,000,000|contract-value|"},
	{"Buyers put $99 down, and make 24 payments of $20.", "US$99|down-payment|; 24||payment; US$20|instalment|"},
	{"The quake was centred 8 kilometres (5 miles) deep, the survey said, revising an estimate of 6.1.", "8 km|depth|; 6.1|||background"},
	{"The house passed it 231 to 190.", "231|in-favour|; 190|against|"},
	{"The storm moved west at 9 mph.", "9 mph|speed|"},
	{"Crews had contained 35 percent of the 12,400-acre blaze.", "35 %|contained|; 12,400 acres|burned|"},
	{"Ticket prices will rise to $2.90 from $2.80.", "US$2.9|fare|; US$2.8|fare|"},
	{"The court upheld the 25-year sentence of a former general.", "25 years|sentence|"},
	{"It lost $1.2 billion, compared with a profit of $310 million.", "US$1,200,000,000|loss|; US$310,000,000|profit|"},
	{"The line is closed until Friday; it was closed until Monday.", "22 March 2024|closed|; 18 March 2024|closed|"},
	{"The hearing is scheduled for Monday.", "25 March 2024|due|"},
	{"He will be replaced by Dana Holt, 44, a lawyer.", "44|age|"},
	{"Three of the eight carriages left the rails, and six of their own men fell.", "3|vehicles|carriage; 8|vehicles|carriage; 6||man"},
	{"The bank raised its rate by a quarter point to 2.75 percent.", "2.75 %|interest-rate|"},
	{"The rocket lifted off at 10:07 a.m., and the body was found on Sunday.", "10:07 a.m.|time|; 17 March 2024|found|"},
	{"The painter dies at sea at 84", "84|age|"},
	{"As of Monday nobody was missing, and up to midday Tuesday they sought two.", "18 March 2024|||background; 0|missing|; midday|||background; 19 March 2024|||background; 2|suspects-sought|"},
	{"Beginning May 20th, customers can buy it; the hearing was pencilled in for September.", "20 May 2024|began|; any day of September 2024|appeared|"},
	{"Acme agreed a $5.3 billion deal with Borax on Monday, and he a six-year deal.", "US$5,300,000,000|deal-value|; 18 March 2024|date|; 6 years|contract|"},
	{"The mayor, Ana Ruiz, 51, said 30 homes burned.", "51|age|; 30|burned|home"},
	{"The coroner gives the number of victims as 17.", "17|casualties|victim"},
	{"The attackers numbered between 300 and 400.", "300 to 400|attackers|attacker"},
	{"The attackers, about 40 in number, fled.", "36 to 44|attackers|attacker"},
	{"The number of seats held by women rose from 40 to 57.", "40|seats|seat; 57|seats|seat"},
	{"The number of people killed has risen to 14.", "14|deaths|person"},
	{"The raiders came in at 3.35.", "3.35||"},
	{"The level stood at 3.35.", "3.35|||background"},
	{"The acidity was at 7.35.", "7.35|||background"},
	{"The shares closed at 3.35; it shook at magnitude 4.5.", "3.35|||background; magnitude 4.5|magnitude|"},
	{"The toll has more than tripled, from 12 on Monday to 41.", "12|deaths|; 18 March 2024||; 41|deaths|"},
	{"The ground holds 42,000 but only 18,300 came.", "42,000|capacity|; 18,300|||background"},
	{"His sentence was cut from nine years to six.", "9 years|sentence|; 6 years|sentence|"},
	{"The pipeline was finished in 2011.", "any day of 2011|ended|"},
	{"Two of the nine defendants were cleared.", "2|acquitted|defendant; 9||defendant"},
	{"At 58 she is the oldest of them.", "58|age|"},
	{"Nobody else is unaccounted for; the four got into a car.", "4|||background"},
	{"It expects revenue of $4 billion, and growth was a less than expected 3 percent.", "US$4,000,000,000|revenue||forecast; 3 %|growth|"},
	{"The village lies at 1,420 metres.", "1,420 m|altitude|"},
	{"Forty of the dead were children and three were women.", "40|deaths|child; 3|women|woman"},
	{"Twelve of the 41 on board survived.", "12|survived|; 41|aboard|"},
	{"Three of the 12 injured have died.", "3|deaths|; 12|injured|"},
	{"The march drew 40,000 people; organisers spoke of 100,000.", "40,000|protesters|person; 100,000|protesters|"},
	{"The school, built for 400 pupils, had 650.", "400|capacity|pupil; 650|||background"},
	{"Sales were $4.7 billion, beating estimates of $4.5 billion.", "US$4,700,000,000|revenue|; US$4,250,000,000 to US$4,750,000,000|revenue||forecast"},
	{"The visit will last four days, and the tower will weigh 500 tons.", "4 days|duration|; 500 tons|weight|"},
	{"He fled, and the firm plans to dispense with 2,700 staff.", "2,700|jobs-cut|staff"},
	{"He was shot by two men at close range.", "2||man"},
	{"Danger was at level three of five; a category four hurricane came.", "3|level|; 5|||background; 4|category|"},
	{"The youngest victim was 3 and the oldest 81.", "3|age|; 81|age|"},
	{"The fossils are about 95 million years old.", "90,250,000 to 99,750,000 years|age-of-thing|"},
	{"Officials put the toll at 31, the opposition puts it at 58.", "31|deaths|; 58|deaths|"},
	{"Three have never been found.", "3|missing|"},
	{"It sank in 112 metres of water, and she was given 14 years in jail.", "112 m|depth|; 14 years|sentence|"},
	{"Of the votes cast 75 percent are needed; it takes 60 percent of members to strike.", "75 %|||threshold; 60 %||member|threshold"},
	{"Inflation was 3.4 percent, against a target of 2 percent.", "3.4 %|inflation|; 2 %|||forecast"},
	{"The national target is 95 percent.", "95 %|||target"},
	{"The bank has kept to its 2 percent target, and turnout was 64 percent.", "2 %|turnout||target; 64 %|turnout|"},
	{"The raiders hit the target 30 miles away and took 40 prisoners.", "30 miles|distance|; 40|prisoners|prisoner"},
	{"The bank lent 41 million crowns for repairs of 1.2m Swedish crowns.", "crowns 41,000,000|loan|; SEK 1,200,000|loan|"},
	{"Barton settled for $7.5 million; about 300 people lived in the village.", "US$7,500,000|compensation|; 270 to 330|population|person"},
}

// line writes a statement as the table has it.
func line(s Statement) string {
	parts := []string{s.Value.Reading(), s.Attribute, s.Noun}
	if s.Mood != Asserted {
		parts = append(parts, s.Mood.String())
	}
	return strings.Join(parts, "|")
}

func TestFind(t *testing.T) {
	for _, c := range cases {
		_, found := readText(c.text)
		var got []string
		for _, s := range found {
			got = append(got, line(s))
		}
		if got := strings.Join(got, "; "); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// aboutCases are texts and what the last statement in them is about:
// "main" or what shows that it is something else, heads, names.
var aboutCases = []struct{ text, want string }{
	{"Blast in Lyon kills 20\n\nAn explosion in Lyon on Monday killed 20 people, police said.", "main|explosion|Lyon"},
	{"Blast in Lyon kills 20\n\nAn explosion in Lyon on Monday killed 20 people, police said.\n\nThe blast injured 31.", "main|blast,explosion|Lyon"},
	{"Blast in Lyon kills 20\n\nAn explosion in Lyon on Monday killed 20 people, police said.\n\nIn 2003 an attack in Nice killed 9 people.", "another date: any day of 2003|attack|Nice"},
	{"Blast in Lyon kills 20\n\nAn explosion in Lyon on Monday killed 20 people, police said.\n\nIn 2003 an attack shook Nice. The attack killed 9 people.", "another date: 2003|attack|Nice"},
	{"Blast in Lyon kills 20\n\nAn explosion in Lyon on Monday killed 20 people, police said.\n\nA previous blast killed 9 people.", "the word “previous”|blast|"},
	{"Storm kills 20\n\nThe Bank of Norland said on Monday that it would stay closed.\n\nThe storm shook all Norland and killed 9 people.", "main|storm|Norland"},
}

func TestAbout(t *testing.T) {
	for _, c := range aboutCases {
		_, found := readText(c.text)
		if len(found) == 0 {
			t.Errorf("%q: nothing found", c.text)
			continue
		}
		a := found[len(found)-1].About
		which := a.Other
		if a.Main {
			which = "main"
		}
		if got := which + "|" + strings.Join(a.Heads, ",") + "|" + strings.Join(a.Names, ","); got != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestCredit holds that who spoke is told with all that is said of them, when
// they spoke left out.
func TestCredit(t *testing.T) {
	for text, want := range map[string]string{
		"A former councillor said that 12 people were hurt.":     "former councillor",
		"But last week her doctor said that 12 pills were lost.": "her doctor",
		"“We lost 12 metres,” said the 28-year-old.":             "",
	} {
		_, found := readText(text)
		if len(found) == 0 || found[len(found)-1].Credit != want {
			t.Errorf("%q: got %+v, want credit to %q", text, found, want)
		}
	}
}
