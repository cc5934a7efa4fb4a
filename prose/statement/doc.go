// Package statement finds what an article states: every measure in its text,
// tied to what it measures and to the event or thing it is about. Find is its
// door; the head of lexicon.txt describes the lexicon.
//
// # Figures
//
// The measures of a sentence are those that measure.Reader finds, counted from
// the day of publication. To these come zeros ("no one was hurt", one for each
// verb), lives ("another life"), the two figures of a result ("4-2 on
// penalties") or a vote ("11 to 4"), those of a scale or mark ("Category 3",
// "mile 19"), pairs and times that no number states ("both were hurt", "shot
// twice"), ages by the decade ("in her 60s"), and years right behind a word for
// a beginning or end ("born 1990"). A toll told by rank ("a sixth victim") is a
// toll, "injuring a third worker" and "and another wounded" are one more;
// "fourteen minutes later", "in 2:01:09" and "his hour-long rampage" are lengths
// of time, "between the ages of 13 and 17" is one age, ".38 calibre"
// and "6-foot-8" lengths. The day and the hour of a moment ("8:30 p.m. on
// Thursday") are two statements. "No casualties" is nobody hurt as well.
//
// What only tells a thing from its like measures nothing: house numbers, the
// numbers of streets, districts, rooms, firms and makes ("Court Two", "Base Ten", "six AK 47
// rifles", "Osprey 8 and 9"),
// age groups, stations ("NBC 4", "7 Eyewitness News"), motorways, numbers to
// call, the dates of a page ("Copyright 2016"). "Two three-story hotels" are
// two, and no hotels are three. "Both companies" and "the two companies" only
// go on to speak of them; a degree is no thing that is counted.
//
// A bare figure is money where a word of which only money is told stands before it and the
// article has one currency ("sales of 4.6 billion", "5.20 a share"). "17 strike days" are 17
// days.
//
// Figures are related to one another:
//
//   - "From 40,000 tonnes to 28,000": the second has the unit of the first; the
//     first is a figure for comparison. "Ten were killed in Mora, three in
//     Lund": the second has the verb of the first.
//   - A conversion in brackets, or after ", or", is the same figure said again
//     and is dropped; what it says is allowed by the first as well, as long as
//     that is no bound: "10 meters (35 feet)" agrees with 35 feet.
//   - "4:40 a.m. on Thursday (2140 GMT on Wednesday)" is told once, by the hour
//     before the brackets.
//   - Coordinated figures share trigger and unit: "13 soldiers and 170
//     civilians", "magnitude 5.1 and 4.9", "11 and 12 years".
//   - "At least" and "about" reach over a coordination: "at least 20 killed,
//     45 injured". Other hedges do not.
//   - Two dates and two figures are paired by position.
//   - "15 of them", "including four" are parts; "another two" are further ones.
//   - A bare figure counts the noun whose number it is: "gives the number of
//     visitors as 1,386", "the attackers numbered 40"; and is of the kind of
//     people that it is said to be: "14 were children".
//   - A figure that somebody names alone is of what was told before: "police
//     spoke of 40,000", "the opposition puts it at 58".
//   - "From 12 on Monday to 41" and "cut from nine years to six": the second has
//     what the first is of.
//   - "Those numbers", "up from 58" take the attribute of the figure before.
//   - "12 of the 15 defendants were acquitted": no verb is said of the whole.
//   - "Since 1947" and "until Thursday" tell the day that something began or
//     ended on, and Lasts the word; "has not … since 2019" stays as open as it
//     is written.
//   - A date before an event's noun is that event's day, whatever word stands
//     before it: "after Friday's attack" is Friday. "By 2019, when it fell" is
//     2019. "In 2017 after they left" also says that they left by 2017.
//   - A date that counts from an event counts from the last one told in the
//     paragraph or the one before, else from the main event.
//   - Days and months without a year, and weekdays, are those to come where the
//     sentence speaks of what will be ("is closed until Friday", "to be heard in
//     October"), or where the last ones lie most of a year back and nothing is
//     told in the past; else they are the last. "September of that year" is of the
//     year told last.
//     A date since which an event has lasted is when it began ("on strike since 8 May"),
//     but for what was counted since then; since when something was the first, and when it
//     "last erupted", is when it was done the last time before.
//     What somebody meant to do on a day without a year, or looked forward to, is to come
//     where the last such day is most of a year back ("ahead of elections on June 24").
//   - A day behind "at 39" or "to 39" is that of the count.
//   - A day before "to" and a verb, right behind "that", or a year before a noun
//     ("the 1999 budget"), is of nothing on the other side. "Every Friday" is no day.
//   - "Six rifles, 12 magazines and 300 rounds were seized": the verb is said of
//     all. "Nine mills, three of which collapsed": only of the three.
//
// # Attributes
//
// A phrase of the lexicon (a trigger) gives a figure its attribute if its kind,
// its side and what is counted fit, the nearest first. A word between costs 1,
// a comma or "and" 3, a bracket or dash 6, another figure 1.5, a name or
// article 0.6; beyond 8 nothing reaches, and no event beyond 10. A transitive verb takes its object
// behind it, or in the passive before it, and none behind a preposition: "shot
// by two men". A limit, which is what there is room for or what is allowed,
// reaches past no comma. What is done to people tells more
// than who they are: "two gunmen were killed" is a toll. A date is that of the
// nearest event or dated attribute; an age stands between commas behind a name
// or a noun for a person, whatever was done to them ("Ana Gil, 18, and Ben Ruiz,
// 19, are charged"). "The first in six years" is no length of time, and neither
// is "two days after the war". A remark between commas is passed for nothing before
// a verb ("58 people, most of them students, were killed"). A share that
// something rose or fell "to" is no change, and the sum that a price rose by no
// price. A clause is credited to its own speaker. Who says of itself that it did
// something claims it. The day on which somebody said something is no day of what
// was said, and no claim ("said on Thursday that a bomb had killed 12"); that of a
// charge is not that of the crime. Whose age it is says the name or noun that it
// stands beside, not who speaks. Idioms mean none of their words.
//
// # About
//
// The main event is that of the sentence of headline and lead that has most of
// a report: its words, a figure, a fresh day, names of the headline. A
// statement is of the main event if its attribute is one of those that events
// have, and nothing in its clause speaks for another: a day well before, a
// place that the lead does not name and that does not stand beside a place or
// person of the lead, "previous", a figure for comparison. "The
// attack" after "an attack in Nice in 2003" points back to it, and takes its
// names and days over. Clauses end at a semicolon, at ", and" or "but" before
// a verb, and before a comparison.
//
// # Sport
//
// An article reports on sport if a word of sport stands in every fourth of its
// sentences, and its lead tells of no dead; it speaks of sport if one stands in
// every seventh. There Play tells what a figure is:
//
//   - Owner is whose it is: who owns it ("Gil's 14 points", "14 points from
//     Gil", "Gil (14 points)"), else the subject before it, "he" and "her" being
//     that of the sentence before. What a preposition or a verb governs is no
//     subject; where nothing is sure nobody is named.
//   - What is the noun that is counted, for yards and metres the kind of play.
//     Boards are rebounds, shots stopped are saves, games started are not games
//     played.
//   - Stretch is the part of the match ("first half", or Passage where it has no
//     name: a run, the last ten minutes) or what lies beyond it: a season, a
//     career, a record (Best), all up to now (ToDate), an Average, another match.
//   - Clock marks what the clock of the match shows: "with 6:11 left" is no time
//     of day, and its attribute is game-clock.
//   - Against is whom a winner beat; Deal of which contract a sum or a number of
//     years is: of which clubs and players, asked for or agreed.
//
// A pair of figures with a dash is the final-score only where words say who won
// or lost by it; else what the match stood at ("score at half-time", "score with
// 13:41 left", or "score so far" at no moment with a name), a record of matches
// won and lost ("improved to 25-7", "the 15-17 Bulldogs"), or a tally of
// something else ("a 15-2 run").
//
// # Moods
//
// Only what is Asserted is a claim. Words before the figure in its clause make
// it negated, hypothetical, a forecast, denied, a threshold or a target; a
// figure that nothing explains is Background. What will be is asserted in the
// fields business, politics and crime, where it is announced, and so is the day
// for which anything is announced ("will be sworn in on January 15"), and how
// long, far or heavy something will be. What is the object of a verb of forecasting
// is forecast ("expects revenue of $4 billion"), and so is the sum that a result
// is held against. A share that "is needed", or that "it takes", is a threshold, and what
// a target is set at a target.
//
// # Where a rule lives
//
// In the order in which a sentence is read (state.go and finder.go):
//
//   - words: token.go, word_token.go, names*.go, roles.go, dictionary.go; what it costs to walk
//     from one to another: walk.go
//   - the lexicon: lexicon.txt, read by lexicon*.go and kinds.go, looked up by match.go;
//     which of its phrases stand, and on which side of them their figures: hits.go
//   - figures: mention.go, measures.go, where they are looked for openings.go; those that no measure states: cue.go, zero.go, pair.go,
//     vote.go, grade.go, sports_score.go, bare_year.go, age_range.go; sterling.go, bare_sum.go, moment.go
//     and elapsed.go mend what measures say
//   - what measures nothing: label.go, label_name.go
//   - figures beside one another: refine.go, coordination.go, conversion.go, ellipsis.go,
//     number_of.go; parts and wholes: part.go, whole.go; "since", "until" and other words
//     before a date: date_hedge.go; what is counted: counted_noun.go
//   - clauses: group.go
//   - attributes: state.go, trigger*.go, voice.go; of dates choose_date.go, of those to come
//     to_come.go and postpone.go, of the last time last_time.go, sentences that are only asked for sought.go, of those that count from another date_anchor.go, what they
//     say of a second event derived.go; of ages age.go, of bare figures age_bare.go, whose they are
//     age_owner.go; taken over from the figure before: inherit.go; of who did it: who.go
//   - scope, whole and rate: circumstance.go; whose figure: subject.go; what a distance is
//     from: distance_from.go
//   - moods: mood.go, asked_for.go; credit: credit.go, speaker.go; what is told in passing: passing.go
//   - the event: main_event.go, about.go, place.go, back.go
//   - sport: sport*.go, score_kind.go, score_moment.go
//   - why: reasons.go
//
// Nothing here decides whether two statements speak of one fact.
package statement
