// Package statement finds what an article states: every measure in its text,
// tied to what it measures and to the event or thing it is about. Find is its
// door; the head of lexicon.txt describes the lexicon.
//
// # Figures
//
// The measures of a sentence are those that measure.Reader finds, counted from
// the day of publication. To these come zeros ("no one was hurt", one for each
// verb), lives ("another life"), the two figures of a result ("4-2 on
// penalties"), those of a scale ("Category 3"), and years right behind a word
// for a beginning or end ("born 1990"). Then they are related to one another:
//
//   - A conversion in brackets, or after ", or", is the same figure said again
//     and is dropped.
//   - Coordinated figures share trigger and unit: "13 soldiers and 170
//     civilians", "magnitude 5.1 and 4.9".
//   - "At least" and "about" reach over a coordination: "at least 20 killed,
//     45 injured". Other hedges do not.
//   - Two dates and two figures are paired by position.
//   - "15 of them", "including four" are parts; "another two" are further ones.
//   - "Those numbers", "up from 58" take the attribute of the figure before.
//   - A date before an event's noun is that event's day, whatever word stands
//     before it: "after Friday's attack" is Friday. "By 2019, when it fell" is
//     2019. "In 2017 after they left" also says that they left by 2017.
//   - A date that counts from an event counts from the last one told in the
//     paragraph, else from the main event.
//
// # Attributes
//
// A phrase of the lexicon (a trigger) gives a figure its attribute if its kind,
// its side and what is counted fit, the nearest first. A word between costs 1,
// a comma or "and" 3, a bracket or dash 6, another figure 1.5, a name or
// article 0.6; beyond 11 nothing reaches. A transitive verb takes its object
// behind it, or in the passive before it. What is done to people tells more
// than who they are: "two gunmen were killed" is a toll. A date is that of the
// nearest event or dated attribute; an age stands between commas behind a name.
//
// # About
//
// The main event is that of the sentence of headline and lead that has most of
// a report: its words, a figure, a fresh day, names of the headline. A
// statement is of the main event if its attribute is one of those that events
// have, and nothing in its clause speaks for another: a day well before, a
// place that the lead does not name, "previous", a figure for comparison. "The
// attack" after "an attack in Nice in 2003" points back to it, and takes its
// names and days over. Clauses end at a semicolon, at ", and" or "but" before
// a verb, and before a comparison.
//
// # Moods
//
// Only what is Asserted is a claim. Words before the figure in its clause make
// it negated, hypothetical, a forecast, denied, a threshold or a target; a
// figure that nothing explains is Background. What will be is asserted in the
// fields business, politics and crime, where it is announced.
//
// Nothing here decides whether two statements speak of one fact.
package statement
