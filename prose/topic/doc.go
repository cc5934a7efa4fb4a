// Package topic puts statements of different articles that speak of the same
// fact under one topic, says how sure it is, and why. This comment specifies
// the grouping; Group is its door.
//
// # What is grouped
//
// Mentions: the asserted statements of the articles, and the claims of the
// sheets that lie beside them. A figure that an article names only to correct
// it ("212, not 187", "up from 54 percent"), and one of a headline where the
// body has one of the same attribute, are none.
//
// # First the value, then the fact
//
// Mentions of one value are merged into facts where they are told in nearly the same
// words (likeness 1.00 and more, .40 beside a claim of a sheet; a telling figure such
// as 1,140 adds to it). Facts are then linked, the likeliest bonds first, of one value
// or of unlike ones; how likely is weighed as told below, for the best pair of their
// wordings: a bond that proves wrong can be left out, a merged fact cannot be taken
// apart. Facts of sheets are linked by likeness alone.
//
// # Likeness
//
// The cosine of the words around the figures, each weighted by how rare it is
// in news (frequency.txt) and where it stands: the figure's clause within five
// words 1.25, within nine 1, the rest of the sentence .6, the sentence before
// .2. Names, numbers and years are no part of it. Words are compared by stem and by class of
// synonyms (synonyms.txt). To this is added:
//
//   - the same attribute +.10; attributes that may be the same −.05; unlike
//     ones −.35 for counts and dates, −.20 for measures
//   - what is counted: the same noun or kind of people +.06 each, unlike nouns
//     −.12; only one says which people −.06, and −.12 more where the values
//     are half as large again
//   - the event: both are of what the articles are about +.12; names in common
//     +.14 to +.22, none −.06 to −.26; one kind of event +.06. Names and kinds
//     that stand on every page (more than 8 % of the statements) count little
//   - nearness of value: within 30 % +.08, beyond twice −.08, beyond five times
//     −.30; finer for magnitudes, clock times and dates
//   - how rare the sort is: where each article counts firefighters once, +.14
//
// # Weighing
//
// Likeness joins mentions of one value, and finds the wordings of two facts
// that fit best. Whether two facts of unlike value are one is then weighed:
// ground.go lists the grounds, and each adds its weight (weights.go), times how
// much of it there is, to the logarithm of the odds. The weights were worked out
// by logistic regression over the pairs of facts in the articles for building;
// TestFit works them out again and measures them on clusters left out. Among
// the grounds are the likeness; what is measured, counted and owned; how alike
// the clauses and sentences are, a word telling less the more sentences of its
// own article have it; what was done, by the nearest verb or noun for it
// (data/acts.txt), and of dates to what; how near the values are; how many
// figures of the sort the articles have, a long one having something like
// everything; whether the one article states the other's value, too; what rare
// words and other figures both sentences have, and whether anything near both is
// the same; and doubts: few things of which nothing says that they are the same,
// people and what may be things, what comes on top ("another two") and what does
// not, an age and what may be none.
//
// It is done in two rounds. In the second there are the rivals as well: how much
// likelier a bond is than the next best that either fact has with an article of
// the other. Bonds that have less than one chance in ten after the first are left,
// and the weights of the second were worked out without such. From .30 on two facts
// are joined, dates and lengths of time from .45 on; facts of one value that
// likeness did not merge from .3 on, and never those known to measure different
// things. Counts of which nothing says what they count are
// not weighed.
//
// # What no likeness outweighs
//
// Unlike dimensions. Two figures in one sentence. A part and a total; a rate and
// a total. People of unlike kind or country.
// Things of which no writer takes one for the other (nounkin.txt): bridges and hotels.
// Goals, votes and ages of two people who are both named. When, where and how
// strongly something struck, where the main events of two articles were two days
// apart or more. Parts and percentages of
// unlike wholes, and shares that add up to one. Distances from unlike places,
// and one and another that is twice as long where it is not told that both are from one place.
// Words that say loosely how many ("several", "hundreds") and any other number,
// unless it is a toll far from what they allow. Those that come on top of others
// told of before, and the total. Some of the injured and all of them. How often and how many, or how many people; things and what became of people. The age of one person and
// the ages of a crowd; the age of a person and that of a thing; ages half as large again that are not of one name, or of
// articles with several where little says that they are of one; the age of a name and that
// of a noun or "he", unless the one passage has the other's word or anything telling in common; what is
// asked for and what is given (a sentence, a rise); the ages of somebody
// of another time and of somebody who is not. The news of two
// days: days on which two articles of unlike days were written, or the ones
// before, unless both are of the main event, or of what is not done again within days. One weekday of two weeks; one day of two years, if only one
// is told; of what may happen again, a day and a month or year far from it. Quake and
// aftershock. Where a storm was and how it moved, in articles of two days. Fewer
// children or women harmed, or none of one trade or country, and all people.
// Hours of days that lie apart, and the day of an hour
// in Greenwich ("23:20 GMT on Monday") and the one before or after it. The day of a further event ("another shooting", "two more
// walkouts") and that of one which is not. Two steps of one course (data/steps.txt): taken
// into custody and charged. Events of long ago in two places. The same day of two years that neither names.
// What shares cost or lost at two moments of trading, told with words for them ("in the
// first minutes", "after hours", "this year"), and how much rose and how much fell; what a
// firm took or earned in a quarter, a half and a year.
// Events whose years or months differ; the event that both articles are about
// and another one; articles about different events that have no name in
// common. Values twenty times apart. Unlike fates. Names of groups, unless they are rivals for one deed.
//
// # Sport
//
// In articles on sport two figures of a match meet only if one player or side is
// named for both, both count the same, in one stretch of time; nameless ones
// stay alone. Two scores meet only at one moment that has a name, results only
// where each is the first that its article tells or both sides are named in
// both. What the clock of a match shows, what it stood at at no named moment,
// runs and lines of the field meet nothing. A nickname and a place that any
// article writes as one name are one side. Two winners are at odds only if one
// is said to have lost to the other. Sums and years of contracts are of one
// player and one club, asked with asked and agreed with agreed.
//
// # Told in passing
//
// Counts of five and more that the article tells in passing, with no word that
// says what they measure, are grouped as well, as counts of what the figure
// before counts ("70,000 came, the police say. The organisers spoke of
// 200,000"), and so are ranks with what they rank ("the third crewed flight").
// They are claims only where another article has one of the same.
//
// # Exclusion
//
// An article that states two values states two facts, whether in one sentence
// or in several: no bond may bring them together, directly or by way of
// others. The exceptions are sentences that are nearly alike (.65 and more: an
// article that contradicts itself), and a bound beside a figure that it
// allows; and what measures the same of the main event in like words (.40).
// Likewise a figure whose sentence states the other value too is not that other
// one, unless the figure is plainly more like it (.20) in what it measures and counts
// and the words right around it than the one with that value: "two drowned, three
// were hit by falling trees" says nothing of two hit by trees.
//
// # Whose age
//
// An age is of the name right behind it ("27-year-old Bo Falk") or right before it
// ("Bo Falk, 27"), else of the noun ("a 12-year-old girl", "the ship was 37 years old"), else of the last name
// before it in the sentence, and of "He is 27" the first of the sentence before.
//
// # Stories
//
// Two articles are about one event if they are alike (.18 and more) and a name
// of what the one is about stands in the other; in a set of up to twenty
// articles a greater likeness (.25) will do, and a lesser one (.15) where two names
// are in both that hardly any other article has. Of up to twelve, two are also about
// one event if each is about that of a third.
//
// An article that does not say when it was published is read with the others about its
// event: of a day without a year the nearest to when they were published is
// meant, if that is the same for the first and the last of them. Likewise a time in
// Greenwich is read as the local hour where one of them tells both. The statement says so.
//
// # Sheets
//
// A claim of a sheet is a mention with its topic's event and attribute as
// names and attribute, and its quote and label as words. What is linked to it
// takes the sheet's topic; two topics of sheets are never joined. A person keeps
// these topics, so more is asked for: .40 with the same attribute and a name in
// common, .55 for dates, .70 otherwise. Of the claims that have the value of what an article
// states, the one that fits it best has it.
//
// Sheets that were never brought to the same names have one fact under several. What a
// draft states comes under the topic that it fits best, and is held against the others as
// well (Claim.Elsewhere), if they would be one but for the names: there is a bond (.40)
// with the draft's figure, and one between the figures of the sheets; no other figure of
// that sheet, and none of the draft, has a likelier one; the topic is of an event, the
// draft states nothing else of it, no sheet states both, and topics.yaml does not declare both. Where only words
// tell, not the texts, that is so of counts and measures of one attribute, neither of them
// twice the other, ages left out.
//
// # Sheets with their texts
//
// Where a sheet has the text that it was made from (text:), that is read like an article,
// once articles or drafts are grouped with the sheet. A claim whose quote stands there, at
// the line or paragraph that it names before elsewhere, and whose value is that of a figure
// in the quote, is a mention with all that the text tells of that figure, and the event of
// its topic among its names. Its bonds are weighed like those between articles, but must be
// likelier: .40, dates and lengths of time .45. It stays a claim of the sheet, with its
// topic and value. Of several claims that quote one figure it is the one with the shortest
// quote. The other figures of the text are silent: rivals, neighbours and wordings, under
// no topic, as the sheet leaves them out.
//
// A person may have corrected what was read. Where a claim has another value than the
// figures in its quote, or its topic names another attribute of the lexicon, it is a
// mention of the sheet alone, and the figures that it corrects are left out.
//
// # Names of topics
//
// event/attribute. The event is the name and the kind of event that the
// articles of the story use most, or, for another event, the name and the kind
// nearest to the figure. The attribute is that of the lexicon, else what is
// counted, what was done on the date, or what sort of figure it is. Topics that
// would have one name are numbered.
//
// # Confidence
//
// From 0 to 1, by claim. One by itself has .6 with an attribute of the lexicon,
// .35 without. One that is bound to others has the chance that findings which rest on
// bonds as likely as its best one are right in articles that nobody has seen, less by
// .1 without attribute. That is more, for unlike values, where both articles are of one
// day, where their sentences are alike, and where the same was done; less where each
// merely has one figure of the sort, where one has the other's value, too, and where
// dates are of the last two weeks (sure.go). Package compare lists findings lower that
// are less sure than .5.
//
// # Order and cost
//
// Articles are sorted by their sources' ids first, so the order in which they
// are given changes nothing. Up to 400 mentions are all compared, those of one
// dimension with one another. Of more, every article is first asked about the
// forty that share most of its names and telling words with it, and facts are
// compared only with those of articles that are about its event, and share a key
// (what they measure with a name, or a rare word), with at most forty; and with
// eight that share names with it, whatever their articles are about. So the work
// grows with the number of articles as long as their events do not grow with it;
// and the figures of an event among thousands find the same partners as among a
// few.
// Two facts that are never joined, under two topics of sheets or stated as two in
// one text, are compared only where that matters: as rivals of a bond that is likely
// without them, which they can only make less likely, and where a draft may state what
// sheets have under two names. Of a draft and sheets that is nearly all.
//
// Facts of each dimension, and blocks of pairs, are weighed side by side on all
// processors and gathered in their order: any number of them gives the same.
//
// One article by itself states as two facts what it gives two values, so only
// those pairs are weighed that exclusion allows, with their rivals. Of more than
// 400 mentions rivals are left out, and each is compared with the eight earlier
// ones most like it that measure the same and have a value or a sentence like
// its own: the work grows with the length of the text, whatever it repeats.
//
// # Listing
//
// The sheet of one text (Options.ByName) needs no weighing: what an article gives two
// values is two facts. There those statements are one topic that tell one value,
// whatever its hedge, under one name, and count the same, of the same whole, of the
// same event; days that count from events ("the next day") are never one.
//
// Such sheets meet by names alone. So a topic of no event has the source's id for one
// ("courier/date"). An age is of the name whose it is. An event of another year than the
// article's has it in its name. Attributes of which an event has many (dates but its own
// day, lengths, amounts, people) have the first word of the act's line in acts.txt behind
// them ("duration-lasted"), else the id. The second topic of one name is of the place near
// it ("fire-sela/deaths"), else numbered behind the id ("fire/deaths-courier-2").
//
// # Where a rule lives
//
//   - Mentions: admit.go says which statements are any; mention.go, owner.go, age_owner.go,
//     people.go and clock.go what they say; superseded.go what is only corrected; sheets.go
//     those of sheets, sheet_text.go those with a text; draft.go, draft_elsewhere.go, told_apart.go those of drafts, unlike_names.go what sheets have under two names; over_time.go of which stretch of time
//   - names: names.go, name_*.go, same_name.go
//   - words: word_split.go, lexer.go, stem.go, words.go (data/*.txt); those around a figure:
//     weigher.go, vector.go, passage.go, surroundings.go, background.go
//   - facts of one value: fact.go, fact_merge.go, same_value.go, value_book.go
//   - likeness: score.go, evidence.go, evidence_values.go
//   - what no likeness outweighs: rules.go, and by what it is about rules_*.go, event_day.go
//   - weighing: ground.go, weigh*.go, act.go, weights.go; rivals: likely.go
//   - which pairs are looked at: index*.go, circles.go, peers.go; of one article: alone.go
//   - joining: link.go, unions.go; exclusion: exclude.go, beside.go
//   - the sheet of one text: listing.go
//   - stories: event.go, main_event.go, stories.go
//   - names of topics: naming*.go, slug.go, story.go, declared.go; in the sheet of one text: naming_alone.go
//   - claims: claim.go, quote.go; confidence: confidence.go, sure.go; why: explain*.go
package topic
